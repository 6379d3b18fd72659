import { createInterface } from "node:readline";
import { answerLine, type DialogueState } from "@bienmau/core/answers";
import { type Locale, localeSchema } from "@bienmau/core/schema";
import { z } from "zod";
import type { Answerer } from "../conversation/answerer.ts";

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  q: z.string(),
  session: z.union([z.string(), z.number()]).transform(String).nullish(),
  locale: localeSchema.nullish(),
});

export type Batch = {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly errors: NodeJS.WritableStream;
  readonly answer: Answerer;
  readonly locale: Locale | undefined;
};

/**
 * One question a line in, one answer a line out, in the same order; lines of one session are one conversation. A line that cannot be
 * read is named on the error stream and skipped, the others are still answered, and the exit code is then 1.
 */
export async function answerBatch({ input, output, errors, answer, locale }: Batch): Promise<number> {
  const sessions = new Map<string, DialogueState>();
  let badLines = 0;
  let lineNumber = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    lineNumber += 1;
    const trimmed = text.replace(/^\uFEFF/, "").trim();
    if (trimmed === "") continue;
    const line = lineSchema.safeParse(parseJson(trimmed));
    if (!line.success) {
      badLines += 1;
      errors.write(
        `line ${lineNumber}: ${line.error.issues.map((issue) => `${issue.path.join(".") || "JSON"}: ${issue.message}`).join("; ")}\n`,
      );
      continue;
    }
    const { id, q, session } = line.data;
    const spoken = line.data.locale ?? locale;
    const previous = session == null ? undefined : sessions.get(session);
    // One question that brings down the engine must not take the rest of the batch with it.
    const reply = await Promise.resolve()
      .then(() =>
        answer(q, {
          ...(spoken === undefined ? {} : { locale: spoken }),
          ...(previous === undefined ? {} : { dialogue: previous }),
        }),
      )
      .catch((fault: unknown) => {
        errors.write(`line ${lineNumber}: ${fault instanceof Error ? fault.message : String(fault)}\n`);
      });
    if (reply === undefined) {
      badLines += 1;
      continue;
    }
    if (session != null) sessions.set(session, reply.dialogue);
    if (!output.write(`${JSON.stringify(answerLine(id, reply.answer))}\n`)) await drained(output);
  }
  return badLines === 0 ? 0 : 1;
}

function drained(output: NodeJS.WritableStream): Promise<void> {
  return new Promise((resolve) => output.once("drain", () => resolve()));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
