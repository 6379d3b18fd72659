import type { ChatState } from "../conversation/chat-state.ts";

/** Where chats are remembered. Callers of one chat come one after another. */
export type ChatStore = {
  readonly load: (chat: string) => Promise<ChatState>;
  readonly save: (chat: string, state: ChatState) => Promise<void>;
  /** Forgets the chat and says how many rows that were. */
  readonly forget: (chat: string) => Promise<number>;
};
