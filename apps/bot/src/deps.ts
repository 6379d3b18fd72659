import type { Chart } from "@bienmau/core/schema";
import type { ConversationDeps } from "./conversation/feature.ts";
import type { ChatStore } from "./store/chat-store.ts";

type BotLog = {
  readonly info: (fields: object, text: string) => void;
  readonly error: (fields: object, text: string) => void;
};

/** Everything the bot needs from the world. */
export type BotDeps = {
  readonly token: string;
  /** The Bot API server; Telegram's own when left out. */
  readonly apiRoot?: string;
  readonly conversation: ConversationDeps;
  readonly store: ChatStore;
  readonly renderChart: (chart: Chart) => Promise<Uint8Array>;
  readonly log: BotLog;
  /** Slow down to Telegram's own limits; off in tests, whose server has none. */
  readonly pace: "telegram" | "none";
};
