import { expect, it } from "vitest";
import { type ChatState, NEW_CHAT } from "../conversation/chat-state.ts";
import { createBufferedChatStore } from "./buffered-chat-store.ts";
import { createMemoryChatStore } from "./memory-chat-store.ts";

function createParts(mostChats = 10) {
  const inner = createMemoryChatStore();
  const written: string[] = [];
  const tasks: (() => Promise<void>)[] = [];
  const counted = {
    ...inner,
    save: async (chat: string, state: ChatState) => {
      written.push(chat);
      await inner.save(chat, state);
    },
  };
  const store = createBufferedChatStore(counted, { later: (task) => void tasks.push(task), mostChats });
  return { store, inner, written, tasks };
}

const speaking = (locale: "vi" | "en" | "lo"): ChatState => ({ ...NEW_CHAT, locale });

it("reads back at once what was saved, and writes each chat once however often it spoke", async () => {
  const { store, inner, written, tasks } = createParts();
  await store.save("a", speaking("en"));
  await store.save("b", speaking("vi"));
  await store.save("a", speaking("lo"));
  expect((await store.load("a")).locale).toBe("lo");
  expect(written).toEqual([]);
  expect(tasks).toHaveLength(1);
  await tasks[0]?.();
  expect(written.toSorted()).toEqual(["a", "b"]);
  expect((await inner.load("a")).locale).toBe("lo");
});

it("holds only the chats that spoke last, and finds the others again", async () => {
  const { store, tasks } = createParts(2);
  for (const chat of ["a", "b", "c", "d"]) await store.save(chat, speaking("lo"));
  for (const task of tasks) await task();
  expect((await store.load("a")).locale).toBe("lo");
});

it("forgets for good, even what was not written yet", async () => {
  const { store, inner, tasks } = createParts();
  await store.save("a", speaking("en"));
  expect(await store.forget("a")).toBe(1);
  for (const task of tasks) await task();
  expect(await inner.load("a")).toEqual(NEW_CHAT);
  expect(await store.load("a")).toEqual(NEW_CHAT);
  expect(await store.forget("a")).toBe(0);
});

it("keeps what could not be written and writes it the next time", async () => {
  const inner = createMemoryChatStore();
  let isFull = true;
  const failing = {
    ...inner,
    save: async (chat: string, state: ChatState) => {
      if (isFull) throw new Error("disk full");
      await inner.save(chat, state);
    },
  };
  const store = createBufferedChatStore(failing, { later: () => undefined });
  await store.save("a", speaking("lo"));
  await expect(store.flush()).rejects.toThrow("disk full");
  isFull = false;
  await store.flush();
  expect((await inner.load("a")).locale).toBe("lo");
});

it("never writes one chat twice at the same time, and ends with what was said last", async () => {
  const inner = createMemoryChatStore();
  let writing = 0;
  let most = 0;
  const slow = {
    ...inner,
    save: async (chat: string, state: ChatState) => {
      writing += 1;
      most = Math.max(most, writing);
      await Promise.resolve();
      await inner.save(chat, state);
      writing -= 1;
    },
  };
  const store = createBufferedChatStore(slow, { later: (task) => void task() });
  for (const locale of ["vi", "en", "lo"] as const) await store.save("a", speaking(locale));
  await store.flush();
  expect(most).toBe(1);
  expect((await inner.load("a")).locale).toBe("lo");
});
