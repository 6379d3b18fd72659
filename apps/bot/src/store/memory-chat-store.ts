import { type ChatState, NEW_CHAT } from "../conversation/chat-state.ts";
import type { ChatStore } from "./chat-store.ts";

/** Remembers until the process ends: for the terminal and for tests. */
export function createMemoryChatStore(): ChatStore {
  const chats = new Map<string, ChatState>();
  return {
    load: async (chat) => chats.get(chat) ?? NEW_CHAT,
    save: async (chat, state) => {
      chats.set(chat, state);
    },
    forget: async (chat) => (chats.delete(chat) ? 1 : 0),
  };
}
