import { message } from "../../i18n/message.ts";
import { answered } from "../compose.ts";
import type { Intent } from "../context.ts";
import { statedNumbers } from "../statements.ts";

const MAX_TERMS = 3;

/** What a word of the field means; two words side by side for "khác nhau thế nào". */
export const define: Intent = {
  id: "define",
  examples: {
    vi: ["Lối mở nghĩa là gì?", "c/o la giay gi"],
    en: ["What is a certificate of origin?"],
    lo: ["ຊ່ອງທາງ ແມ່ນຫຍັງ?"],
  },
  match: (turn) => {
    const { frame, slots } = turn;
    if (frame.terms.length === 0) return 0;
    const asksFigure =
      slots.operation === "rank" ||
      slots.periods.length > 0 ||
      frame.words.has("which-goods") ||
      frame.gates.length > 0 ||
      frame.words.has("difficulty") ||
      frame.words.has("remedy") ||
      frame.words.has("why") ||
      slots.products.length > 0;
    const contrasts = frame.terms.length > 1 && /\bkhac\b|\bphan biet\b|\bdiffer/.test(frame.text);
    if ((frame.words.has("define") || contrasts) && !asksFigure) return 0.78;
    const alone = frame.mentions.every((mention) =>
      mention.concepts.some((concept) => concept.kind === "term" || concept.id === "how-is"),
    );
    return alone && frame.tokens.length <= 6 && slots.operation === undefined && slots.flow === undefined ? 0.35 : 0;
  },
  answer: (turn) => {
    const { dataset, frame, locale } = turn;
    const terms = frame.terms
      .map((id) => dataset.terms.find((term) => term.id === id))
      .filter((term) => term !== undefined)
      .slice(0, MAX_TERMS);
    const [first] = terms;
    if (first === undefined) return undefined;
    const lines = terms.map((term) =>
      termLine(locale, { name: term.name[locale], definition: term.definition[locale] }),
    );
    return answered(turn, {
      intent: "define",
      headline: lines[0] ?? "",
      details: lines.slice(1),
      citations: terms.flatMap((term) => term.citations),
      background: terms.flatMap((term) =>
        statedNumbers(turn, { id: term.id, text: term.definition[locale], citations: term.citations }),
      ),
      entities: terms.map((term) => ({ type: "term", id: term.id })),
    });
  },
};

const termLine = message({ vi: "{name}: {definition}", en: "{name}: {definition}", lo: "{name}: {definition}" });
