import { type Client, readStateToken, writeStateToken } from "@bienmau/api/client";
import { EMPTY_DIALOGUE } from "@bienmau/core/answers";
import { draft, message } from "@bienmau/core/i18n";
import type { Answer } from "@bienmau/core/schema";
import type { Answerer } from "./answerer.ts";

/** Longer than this, and the person waits for nothing. */
const MOST_WAIT_MS = 8000;

/**
 * Asks the API, which knows what officials uploaded since the release. When it does not answer, the bundled release does, and says so:
 * an old figure with its date is better than none, if the reader knows which it is.
 */
export function createApiAnswerer(client: Pick<Client, "ask">, local: Answerer, release: string): Answerer {
  return async (question, asked) => {
    const { locale, dialogue } = asked;
    const request = {
      q: question,
      ...(locale === undefined ? {} : { locale }),
      ...(dialogue === undefined ? {} : { state: writeStateToken(dialogue) }),
    };
    const result = await client.ask(request, { signal: AbortSignal.timeout(MOST_WAIT_MS) });
    if (result.ok) {
      const { state, id: _id, ...answer } = result.value;
      return { answer, dialogue: readStateToken(state) ?? dialogue ?? EMPTY_DIALOGUE };
    }
    const own = await local(question, asked);
    return { ...own, answer: sayRelease(own.answer, release) };
  };
}

function sayRelease(answer: Answer, release: string): Answer {
  const line = bundledText(answer.locale, { release });
  return { ...answer, text: `${answer.text}\n${line}`, blocks: [...answer.blocks, { kind: "warning", lines: [line] }] };
}

const bundledText = message({
  vi: "Máy chủ dữ liệu chưa trả lời; câu này lấy từ bản dữ liệu kèm sẵn {release}, có thể thiếu số mới.",
  en: "The data server did not answer; this is from the bundled release {release} and may lack new figures.",
  lo: draft("ເຊີບເວີຂໍ້ມູນບໍ່ຕອບ; ຄຳຕອບນີ້ມາຈາກຊຸດຂໍ້ມູນທີ່ມາພ້ອມ {release}, ອາດຂາດຕົວເລກໃໝ່."),
});
