import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { chatStateSchema, NEW_CHAT } from "../conversation/chat-state.ts";
import type { ChatStore } from "./chat-store.ts";

/**
 * One small file a chat, named by a digest of the chat's number. Written beside and renamed into place, so a crash leaves the old state
 * or the new one, never half of one. Nothing is held in memory: a hundred thousand chats cost nothing.
 */
export function createFileChatStore(folder: string): ChatStore {
  const pathOf = (chat: string): string => {
    const name = createHash("sha256").update(chat).digest("hex").slice(0, 32);
    return join(folder, name.slice(0, 2), `${name}.json`);
  };
  return {
    load: async (chat) => {
      const text = await readFile(pathOf(chat), "utf8").catch(orMissing);
      const parsed = chatStateSchema.safeParse(text === undefined ? undefined : parseJson(text));
      // A state written by another release that no longer fits starts anew: settings are quickly chosen again.
      return parsed.success ? parsed.data : NEW_CHAT;
    },
    save: async (chat, state) => {
      const path = pathOf(chat);
      const text = JSON.stringify(state);
      // The folder is there but for the first chat in it: asking every time would double the work.
      if ((await writeFile(`${path}.part`, text).then(() => true, orMissing)) === undefined) {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(`${path}.part`, text);
      }
      await rename(`${path}.part`, path);
    },
    forget: async (chat) => {
      const gone = await rm(pathOf(chat)).then(() => 1, orMissing);
      return gone ?? 0;
    },
  };
}

function orMissing(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
  throw error;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
