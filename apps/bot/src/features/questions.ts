import type { DialogueState } from "@bienmau/core/answers";
import { message } from "@bienmau/core/i18n";
import type { Answer, Locale } from "@bienmau/core/schema";
import { type ChatState, type KeptAnswer, keepAnswer } from "../conversation/chat-state.ts";
import type { Feature, Turn, Visit } from "../conversation/feature.ts";
import { presentAnswer, presentDetails, presentShort, presentSources } from "../conversation/present-answer.ts";
import { sayText } from "../conversation/reply.ts";

/** Free text, and the buttons under an answer: its sources, its details, its chart, the choices it offers. */
export const questions: Feature = {
  id: "questions",
  commands: [],
  phrases: [],
  actions: {
    sources: (visit, about) => withAnswer(visit, about, (kept) => ({ replies: [presentSources(kept, visit.locale)] })),
    detail: (visit, about) => withAnswer(visit, about, (kept) => ({ replies: [presentDetails(kept)] })),
    chart: (visit, about) =>
      withAnswer(visit, about, (kept) => {
        if (kept.chart === undefined) return tooOld(visit);
        return {
          replies: [{ blocks: [{ tone: "text", lines: [kept.chart.textTwin] }], buttons: [], chart: kept.chart }],
        };
      }),
    choice: (visit, about) =>
      withAnswer(visit, about, (kept, index) => {
        const choice = kept.choices[index];
        return choice === undefined ? tooOld(visit) : answerText(visit, choice);
      }),
  },
};

/** Asks the answer engine, keeps the thread of the talk, and says the answer. */
export async function answerText(visit: Visit, question: string): Promise<Turn> {
  return answerIn(visit, question, visit.state.locale);
}

/** Asks in words of ours, which are Vietnamese whoever reads them: the reply must not follow their language. */
export async function answerOwn(visit: Visit, question: string): Promise<Turn> {
  return answerIn(visit, question, visit.locale);
}

async function answerIn(visit: Visit, question: string, locale: Locale | undefined): Promise<Turn> {
  const { state, deps } = visit;
  const { answer, dialogue } = await deps.answer(question, {
    ...(locale === undefined ? {} : { locale }),
    ...(state.dialogue === undefined ? {} : { dialogue: state.dialogue }),
  });
  const kept = rememberAnswer(followDialogue(state, dialogue), answer);
  const ref = kept.answers.at(-1)?.ref ?? 0;
  return { state: kept, replies: [dialogue.short ? presentShort(answer) : presentAnswer(answer, ref)] };
}

/** A language asked for in plain words ("nói tiếng Lào") is a choice like that of the language button. */
function followDialogue(state: ChatState, dialogue: DialogueState): ChatState {
  const isNewChoice = dialogue.locale !== undefined && dialogue.locale !== state.dialogue?.locale;
  return { ...state, dialogue, ...(isNewChoice ? { locale: dialogue.locale } : {}) };
}

function rememberAnswer(state: ChatState, answer: Answer): ChatState {
  const { locale, blocks, sources, choices, chart } = answer;
  return keepAnswer(state, { locale, blocks, sources, choices, ...(chart === undefined ? {} : { chart }) });
}

async function withAnswer(
  visit: Visit,
  about: string,
  show: (kept: KeptAnswer, index: number) => Turn | Promise<Turn>,
): Promise<Turn> {
  const [ref, index] = about.split(".").map(Number);
  const kept = visit.state.answers.find((answer) => answer.ref === ref);
  return kept === undefined ? tooOld(visit) : show(kept, index ?? -1);
}

function tooOld(visit: Visit): Turn {
  return { replies: [sayText(tooOldText(visit.locale))] };
}

const tooOldText = message({
  vi: "Câu trả lời này đã cũ, nút không còn dùng được. Bạn hỏi lại giúp nhé.",
  en: "That answer is too old for its buttons. Please ask again.",
  lo: "ຄຳຕອບນີ້ເກົ່າແລ້ວ, ປຸ່ມໃຊ້ບໍ່ໄດ້. ກະລຸນາຖາມໃໝ່.",
});
