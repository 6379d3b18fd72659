import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { NEW_CHAT } from "../conversation/chat-state.ts";
import { createFileChatStore } from "./file-chat-store.ts";

async function createFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "bienmau-chats-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

it("remembers a chat across restarts and knows nothing of others", async () => {
  const folder = await createFolder();
  await createFileChatStore(folder).save("telegram:7", { ...NEW_CHAT, locale: "lo" });
  const reopened = createFileChatStore(folder);
  expect((await reopened.load("telegram:7")).locale).toBe("lo");
  expect(await reopened.load("telegram:8")).toEqual(NEW_CHAT);
});

it("names files so that a chat's number cannot be read from the folder, and leaves no half-written file", async () => {
  const folder = await createFolder();
  await createFileChatStore(folder).save("telegram:123456789", NEW_CHAT);
  const names = await readdir(folder, { recursive: true });
  expect(names.join()).not.toContain("123456789");
  expect(names.filter((name) => name.endsWith(".part"))).toEqual([]);
});

it("forgets for good and counts what was forgotten", async () => {
  const folder = await createFolder();
  const store = createFileChatStore(folder);
  await store.save("telegram:7", { ...NEW_CHAT, locale: "en" });
  expect(await store.forget("telegram:7")).toBe(1);
  expect(await store.forget("telegram:7")).toBe(0);
  expect(await store.load("telegram:7")).toEqual(NEW_CHAT);
});

it("starts anew from a file that is broken or of another release", async () => {
  const folder = await createFolder();
  const store = createFileChatStore(folder);
  await store.save("telegram:7", { ...NEW_CHAT, locale: "en" });
  const [name = ""] = (await readdir(folder, { recursive: true })).filter((one) => one.endsWith(".json"));
  for (const broken of ["", "{", '{"locale":"xx"}']) {
    await writeFile(join(folder, name), broken);
    expect(await store.load("telegram:7")).toEqual(NEW_CHAT);
  }
  expect(await readFile(join(folder, name), "utf8")).toBe('{"locale":"xx"}');
});
