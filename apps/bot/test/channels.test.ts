import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createClient } from "@bienmau/api/client";
import { dataset } from "@bienmau/data";
import { expect, it, onTestFinished } from "vitest";
import { createConversationDeps } from "../src/conversation/create-deps.ts";
import { drawAnswer } from "../src/terminal/draw-answer.ts";
import { createStyle } from "../src/terminal/style.ts";
import { seenButtons, seenText } from "../src/testing/bot-api-server.ts";
import { startTestBot } from "./start-test-bot.ts";

const API = fileURLToPath(new URL("../../api/src/main.ts", import.meta.url));

const QUESTIONS = [
  "kim ngach xnk dien bien bac lao nam 2024",
  "xuat khau dien bien sang bac lao nam 2023",
  "What was the total two-way trade between Vietnam and Laos in 2021?",
  "Nhập khẩu Điện Biên – Bắc Lào năm 2022 là bao nhiêu?",
  "tăng trưởng xuất khẩu Điện Biên – Bắc Lào năm 2023",
];

async function startApi(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "bienmau-api-"));
  const env = { ...process.env, PORT: "0", LOG_LEVEL: "error", DATA_DIR: folder };
  const child = spawn(process.execPath, [API], { env });
  onTestFinished(async () => {
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
    await rm(folder, { recursive: true, force: true });
  });
  let printed = "";
  for await (const chunk of child.stdout.setEncoding("utf8").iterator({ destroyOnReturn: false })) {
    printed += chunk;
    if (printed.includes("\n")) break;
  }
  return /http:\/\/[\d.]+:\d+/.exec(printed)?.[0] ?? "";
}

it("gives the same values and the same sources over every channel", async () => {
  const apiUrl = await startApi();
  const client = createClient({ baseUrl: apiUrl });
  const conversation = createConversationDeps(dataset, () => new Date());
  const { telegram } = await startTestBot("polling", {
    conversation: createConversationDeps(dataset, () => new Date(), { apiUrl }),
  });
  const style = createStyle({ columns: 400 });
  for (const [index, question] of QUESTIONS.entries()) {
    const { answer } = await conversation.answer(question, {});
    const overHttp = await client.ask({ q: question });
    expect(overHttp.ok && overHttp.value.values).toEqual(answer.values);
    expect(overHttp.ok && overHttp.value.sources).toEqual(answer.sources);
    expect(overHttp.ok && overHttp.value.conflicts).toEqual(answer.conflicts);

    const [headline = ""] = answer.blocks[0]?.lines ?? [];
    const onTerminal = drawAnswer(answer, style).replaceAll(/\s*\n\s*/g, " ");
    expect(onTerminal).toContain(headline);
    for (const source of answer.sources) expect(onTerminal).toContain(source.locator);

    telegram.forget();
    await telegram.write(50 + index, question);
    const message = await telegram.until((call) => call.method === "sendMessage");
    expect(seenText(message)).toContain(headline);
    telegram.forget();
    await telegram.press(
      50 + index,
      seenButtons(message).find((button) => button.data.startsWith("sources:"))?.data ?? "",
    );
    const sources = seenText(await telegram.until((call) => call.method === "sendMessage"));
    for (const source of answer.sources) expect(sources).toContain(source.locator);
  }
  expect(telegram.refusals).toEqual([]);
});
