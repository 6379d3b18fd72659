import type { ChatState } from "../conversation/chat-state.ts";
import type { ChatStore } from "./chat-store.ts";

export type BufferedChatStore = ChatStore & {
  /** Writes everything that is not written yet. */
  readonly flush: () => Promise<void>;
};

const MOST_CHATS = 2000;
const WRITES_AT_ONCE = 16;

/**
 * Keeps the chats that are talking now in memory and writes them a moment later, each only once however much was said meanwhile. After a
 * crash the last moment of a talk is forgotten, never a chat. `later` runs its task soon (a timer; by hand in tests).
 */
export function createBufferedChatStore(
  inner: ChatStore,
  options: { readonly later: (task: () => Promise<void>) => void; readonly mostChats?: number },
): BufferedChatStore {
  const recent = new Map<string, ChatState>();
  const unwritten = new Set<string>();
  let isScheduled = false;

  let running: Promise<void> = Promise.resolve();

  /** One flush after the other: two writers of one chat would tread on each other's file. */
  function flush(): Promise<void> {
    const mine = running.then(writeAll);
    running = mine.catch(() => undefined);
    return mine;
  }

  async function writeAll(): Promise<void> {
    isScheduled = false;
    const chats = [...unwritten];
    unwritten.clear();
    for (let first = 0; first < chats.length; first += WRITES_AT_ONCE) {
      const outcomes = await Promise.allSettled(chats.slice(first, first + WRITES_AT_ONCE).map(write));
      const failed = outcomes.find((outcome) => outcome.status === "rejected");
      if (failed === undefined) continue;
      for (const chat of chats.slice(first + WRITES_AT_ONCE)) unwritten.add(chat);
      throw failed.reason;
    }
    forgetQuiet();
  }

  async function write(chat: string): Promise<void> {
    const state = recent.get(chat);
    if (state === undefined) return;
    try {
      await inner.save(chat, state);
    } catch (error) {
      // Kept in memory and tried again with the next write.
      unwritten.add(chat);
      throw error;
    }
  }

  /** Drops the chats that have been quiet longest, but none that is not written yet. */
  function forgetQuiet(): void {
    for (const chat of recent.keys()) {
      if (recent.size <= (options.mostChats ?? MOST_CHATS)) return;
      if (!unwritten.has(chat)) recent.delete(chat);
    }
  }

  return {
    flush,
    load: async (chat) => recent.get(chat) ?? inner.load(chat),
    save: async (chat, state) => {
      // Re-inserting keeps the map in order of last use.
      recent.delete(chat);
      recent.set(chat, state);
      unwritten.add(chat);
      if (isScheduled) return;
      isScheduled = true;
      options.later(flush);
    },
    forget: async (chat) => {
      const wasHeld = recent.delete(chat);
      unwritten.delete(chat);
      return Math.max(await inner.forget(chat), wasHeld ? 1 : 0);
    },
  };
}
