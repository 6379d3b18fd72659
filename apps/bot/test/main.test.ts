import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { seenText, startBotApiServer } from "../src/testing/bot-api-server.ts";

const MAIN = fileURLToPath(new URL("../src/main.ts", import.meta.url));

/** Starting a process can take long on a busy machine; this bounds waiting, it measures nothing. */
const MOST_MS = 100_000;

function startBot(variables: Record<string, string>) {
  const child = spawn(process.execPath, [MAIN], { env: { ...process.env, ...variables } });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    errors += chunk;
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const end = async (): Promise<number | null> => {
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    const [code] = await ended;
    return code;
  };
  return { child, end, readErrors: () => errors };
}

it("publishes its commands, answers, ends cleanly, and takes up the talk after a restart", async () => {
  const telegram = await startBotApiServer("123456:secret-token");
  onTestFinished(() => telegram.close());
  const folder = await mkdtemp(join(tmpdir(), "bienmau-bot-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const variables = { BOT_TOKEN: "123456:secret-token", BOT_API_ROOT: telegram.url, DATA_DIR: folder };
  const says = (words: string) =>
    telegram.until((call) => call.method === "sendMessage" && seenText(call).includes(words), MOST_MS);

  const first = startBot(variables);
  await telegram.write(7, "kim ngach dien bien bac lao 2024");
  await says("140 triệu USD");
  const menus = telegram.calls.filter((call) => call.method === "setMyCommands");
  expect(menus.map((call) => call.payload["language_code"])).toEqual(["vi", undefined, "en", "lo"]);
  expect(await first.end()).toBe(0);

  const second = startBot(variables);
  await telegram.write(7, "con nam 2022 thi sao");
  await says("113,24 triệu USD");
  expect(await second.end()).toBe(0);
  expect(telegram.refusals).toEqual([]);
  expect(first.readErrors() + second.readErrors()).not.toContain("secret-token");
}, 240_000);

it("says which setting is wrong, without repeating it, and ends with code 2", async () => {
  const { child, readErrors } = startBot({ BOT_TOKEN: "not-a-token-xyz" });
  const [code] = await once(child, "close");
  expect(code).toBe(2);
  expect(readErrors()).toContain("BOT_TOKEN");
  expect(readErrors()).not.toContain("xyz");
});
