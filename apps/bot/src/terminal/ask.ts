import { parseArgs } from "node:util";
import { answerLine } from "@bienmau/core/answers";
import { localeSchema } from "@bienmau/core/schema";
import { dataset } from "@bienmau/data";
import { createConversationDeps } from "../conversation/create-deps.ts";
import { answerBatch } from "./answer-batch.ts";
import { chatOnTerminal } from "./chat-on-terminal.ts";
import { drawAnswer } from "./draw-answer.ts";
import { createStyle } from "./style.ts";

const USAGE = `ask "câu hỏi" [--json] [--locale vi|en|lo]
ask --chat [--locale vi|en|lo]
ask --jsonl [--locale vi|en|lo]    {"id","q","session"?,"locale"?} mỗi dòng từ stdin`;

/** 0 when answered, 2 for bad arguments, 1 for everything else. */
export async function ask(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) {
    console.error(USAGE);
    return 2;
  }
  const { question, mode, locale } = options;
  const conversation = createConversationDeps(dataset, () => new Date());
  const { answer } = conversation;
  // A reader that closes the pipe (head, less) has had enough: that is no failure.
  process.stdout.on("error", () => process.exit(0));
  if (mode === "jsonl")
    return answerBatch({ input: process.stdin, output: process.stdout, errors: process.stderr, answer, locale });
  const style = createStyle(process.stdout);
  if (mode === "chat")
    return chatOnTerminal({
      conversation,
      style,
      locale,
      input: process.stdin,
      output: process.stdout,
    });
  const { answer: reply } = await answer(question, locale === undefined ? {} : { locale });
  process.stdout.write(`${mode === "json" ? JSON.stringify(answerLine("1", reply)) : drawAnswer(reply, style)}\n`);
  return 0;
}

function readOptions(args: readonly string[]) {
  const parsed = parseOrNothing(args);
  if (parsed === undefined) return undefined;
  const { values, positionals } = parsed;
  const locale = values.locale === undefined ? undefined : localeSchema.safeParse(values.locale);
  if (locale?.success === false) return undefined;
  const question = positionals.join(" ").trim();
  const modes = [values.json, values.chat, values.jsonl].filter((one) => one === true).length;
  const needsQuestion = values.chat !== true && values.jsonl !== true;
  if (modes > 1 || needsQuestion !== (question !== "")) return undefined;
  const mode = values.jsonl === true ? "jsonl" : values.chat === true ? "chat" : values.json === true ? "json" : "text";
  return { question, mode, locale: locale?.data } as const;
}

function parseOrNothing(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        chat: { type: "boolean" },
        jsonl: { type: "boolean" },
        locale: { type: "string" },
      },
    });
  } catch {
    return undefined;
  }
}
