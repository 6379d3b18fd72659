import { message } from "../../i18n/message.ts";
import type { Fact } from "../../query/fact.ts";
import { toFact } from "../../query/fact.ts";
import type { Conflict } from "../../schema/conflict.ts";
import type { Finding } from "../../schema/finding.ts";
import { answered, toValue } from "../compose.ts";
import type { Intent, Reply, Turn } from "../context.ts";
import type { Operation } from "../dialogue-state.ts";
import { asksForFigure } from "../figures/subject.ts";
import { corridorsByData } from "../geography.ts";
import type { Figure } from "../link/read-figures.ts";
import { formatValue } from "../names.ts";
import { searchFindings } from "../search-texts.ts";
import { statedNumbers } from "../statements.ts";
import { figureAggregate } from "./figure-aggregate.ts";
import { figureGrowth } from "./figure-growth.ts";
import { figureShare } from "./figure-share.ts";
import { figureValue } from "./figure-value.ts";

/** A figure or a direction that the question takes for granted, held against what is known. */
export const checkPremise: Intent = {
  id: "check-premise",
  examples: {
    vi: ["Vì sao xuất khẩu gạo năm 2023 vượt 2 tỷ USD?", "xuat khau gao 2023 la 99 trieu usd dung khong"],
    en: ["Exports of rice fell in 2023. Why?"],
    lo: ["ສົ່ງອອກເຂົ້າ ປີ 2023 ແມ່ນ 99 ລ້ານ USD ແມ່ນບໍ?"],
  },
  match: (turn) => {
    const { frame } = turn;
    if (turn.slots.indicators.flat().some((id) => id.startsWith("survey-"))) return 0;
    const claims =
      frame.figures.length > 0 &&
      (frame.words.has("yes-no") ||
        frame.words.has("why") ||
        frame.words.has("or") ||
        frame.words.has("confirm-me") ||
        /^(?:does|did|is|are|was|were|has|have|do) /.test(frame.text));
    if (claims && (conflictOfFigures(turn) !== undefined || asksForFigure(turn))) return 0.79;
    return takesDirection(turn) ? 0.77 : 0;
  },
  answer: (turn) => {
    const parts = partsReply(turn);
    if (parts !== undefined) return parts;
    if (turn.frame.figures.length === 0) return directionReply(turn);
    return figureReply(turn);
  },
};

/** "Why did exports fall in 2023": the direction itself is checked first. */
function takesDirection(turn: Turn): boolean {
  const { words } = turn.frame;
  return (
    words.has("why") &&
    (words.has("rise") || words.has("fall")) &&
    asksForFigure(turn) &&
    turn.slots.periods.length > 0 &&
    turn.slots.indicators.length === 0
  );
}

function directionReply(turn: Turn): Reply | undefined {
  const { words } = turn.frame;
  const reply = figureGrowth.answer(asking(turn, "growth"));
  const main = reply?.answer.values.find((value) => value.role === "answer");
  if (reply === undefined || main === undefined) return reply;
  const saysFell = words.has("fall") && !words.has("rise");
  const isTrue = saysFell ? main.value < 0 : main.value > 0;
  const cause = isTrue ? causeOf(turn) : undefined;
  if (cause !== undefined) return withCause(turn, reply, cause);
  return withVerdict(
    turn,
    reply,
    isTrue ? directionRight(turn.locale) : main.value > 0 ? didNotFall(turn.locale) : didNotRise(turn.locale),
  );
}

/** A figure quoted without a place is looked for in the best documented corridor, which the reply then names. */
function withPlace(turn: Turn, figure: Figure): Turn {
  const { slots, index } = turn;
  const [corridor] = corridorsByData(index);
  const isNamed = slots.regions.length + slots.gates.length + slots.products.length + slots.indicators.length > 0;
  if (isNamed || corridor === undefined) return turn;
  const rows = (index.byPlace.get(corridor.place) ?? []).filter(
    (row) =>
      isSame(row.value, figure.value) &&
      (slots.periods.length === 0 || slots.periods.some((period) => row.period.includes(period))),
  );
  return rows.length === 0 ? turn : { ...turn, slots: { ...slots, regions: [[corridor.place], [corridor.partner]] } };
}

/** A cause that a source gives for the change of that very year. */
function causeOf(turn: Turn): Finding | undefined {
  const years = turn.slots.periods.map((period) => period.slice(0, 4));
  return searchFindings(turn.dataset, turn.frame.text)
    .map((hit) => hit.finding)
    .find(
      (one) =>
        one.kind === "cause" &&
        years.some((year) => one.text.vi.includes(year)) &&
        one.about.some((id) => turn.slots.regions.flat().includes(id)),
    );
}

function withCause(turn: Turn, reply: Reply, cause: Finding): Reply {
  const { answer } = reply;
  const line = causeLine(turn.locale, { text: cause.text[turn.locale] });
  const [headline, ...rest] = answer.blocks;
  const blocks = [...(headline === undefined ? [] : [headline]), { kind: "detail" as const, lines: [line] }, ...rest];
  const cited = cause.citations.map(({ source, locator }) => ({
    id: source,
    title: turn.index.sources.get(source)?.title ?? source,
    locator,
  }));
  const text = turn.dialogue.short ? answer.short : blocks.map((block) => block.lines.join("\n")).join("\n");
  const values = statedNumbers(turn, { id: cause.id, text: cause.text[turn.locale], citations: cause.citations }).map(
    (fact) => toValue(fact, "context", false),
  );
  return {
    ...reply,
    answer: {
      ...answer,
      intent: "check-premise",
      blocks,
      text,
      values: [...answer.values, ...values],
      sources: [...answer.sources, ...cited],
    },
  };
}

function figureReply(asked: Turn): Reply | undefined {
  const [figure] = asked.frame.figures;
  if (figure === undefined) return undefined;
  const turn = withPlace(asked, figure);
  const operation = operationFor(turn, figure);
  const intent =
    operation === "share"
      ? figureShare
      : operation === "growth"
        ? figureGrowth
        : operation === "sum"
          ? figureAggregate
          : figureValue;
  const reply = intent.answer(asking(turn, operation));
  const main = reply?.answer.values.find((value) => value.role === "answer");
  if (reply === undefined || main === undefined || turn.frame.figures.length > 1 || turn.frame.words.has("or"))
    return reply;
  return withVerdict(turn, reply, verdictOf(turn, figure, main.value));
}

/** A percentage of goods is a share, of a change a growth; money is a level or a sum. */
function operationFor(turn: Turn, figure: Figure): Operation {
  const { words } = turn.frame;
  if (figure.unit === "percent" || figure.unit === undefined) {
    if (words.has("rise") || words.has("fall") || words.has("growth")) return "growth";
    if (turn.slots.products.length > 0 || turn.slots.gates.length > 0) return "share";
  }
  return turn.slots.operation === "sum" ? "sum" : "value";
}

function asking(turn: Turn, operation: Operation): Turn {
  return { ...turn, slots: { ...turn.slots, operation } };
}

function verdictOf(turn: Turn, figure: Figure, actual: number): string {
  const { locale, frame } = turn;
  const over = /\b(?:vuot|tren|hon|over|exceed|exceeded|above|more than)\b/.test(frame.text.slice(0, figure.at + 1));
  const near = Math.abs(Math.abs(actual) - figure.value) <= 0.01 * Math.abs(figure.value);
  const holds = over ? Math.abs(actual) > figure.value : near;
  return holds ? yesText(locale) : noText(locale);
}

function withVerdict(turn: Turn, reply: Reply, verdict: string): Reply {
  const { answer } = reply;
  const [headline, ...rest] = answer.blocks;
  const line = `${verdict} ${headline?.lines[0] ?? ""}`;
  const blocks = [{ kind: "headline" as const, lines: [line, ...(headline?.lines.slice(1) ?? [])] }, ...rest];
  const short = answer.short.length + verdict.length + 1 <= 160 ? `${verdict} ${answer.short}` : answer.short;
  const text = turn.dialogue.short ? short : blocks.map((block) => block.lines.join("\n")).join("\n");
  return { ...reply, answer: { ...answer, intent: "check-premise", blocks, short, text } };
}

/** The conflict whose rival figures the question quotes, two of them or more. */
function conflictOfFigures(turn: Turn): Conflict | undefined {
  const { figures } = turn.frame;
  if (figures.length < 2) return undefined;
  return turn.dataset.conflicts.find(
    (conflict) =>
      figures.filter((figure) => conflict.values.some((one) => isSame(one.value, figure.value))).length >= 2 &&
      conflict.showBesideAnswers,
  );
}

/** "Are 354 and 1,100 million the two parts of 20.8 billion?": added up, and held against the whole. */
function partsReply(turn: Turn): Reply | undefined {
  const conflict = conflictOfFigures(turn);
  const sorted = [...turn.frame.figures].sort((a, b) => a.value - b.value);
  const whole = sorted.at(-1);
  const parts = sorted.slice(0, -1);
  if (conflict === undefined || whole === undefined || parts.length < 2) return undefined;
  const rows = conflict.observations
    .map((id) => turn.index.observationsById.get(id))
    .filter((row) => row !== undefined)
    .map(toFact);
  const factOf = (value: number): Fact | undefined => rows.find((fact) => isSame(fact.value, value));
  const total = parts.reduce((sum, part) => sum + part.value, 0);
  const sum = factOf(total);
  if (sum === undefined || isSame(total, whole.value)) return undefined;
  const { locale } = turn;
  return answered(turn, {
    intent: "check-premise",
    headline: notParts(locale, { sum: formatValue(sum, locale) }),
    answers: [sum],
    background: [...parts.map((part) => factOf(part.value)), factOf(whole.value)].filter((fact) => fact !== undefined),
    conflicts: [conflict],
  });
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.002 * Math.max(Math.abs(a), Math.abs(b));
}

const causeLine = message({
  vi: "Nguyên nhân nguồn nêu: {text}",
  en: "The cause a source gives: {text}",
  lo: "ສາເຫດທີ່ແຫຼ່ງລະບຸ: {text}",
});
const yesText = message({ vi: "Đúng.", en: "Yes.", lo: "ຖືກຕ້ອງ." });
const noText = message({ vi: "Không đúng.", en: "No, that is not right.", lo: "ບໍ່ຖືກຕ້ອງ." });
const didNotFall = message({
  vi: "Thực ra không giảm mà tăng.",
  en: "They did not fall: they rose.",
  lo: "ຄວາມຈິງບໍ່ຫຼຸດ ແຕ່ເພີ່ມຂຶ້ນ.",
});
const didNotRise = message({
  vi: "Thực ra không tăng mà giảm.",
  en: "They did not rise: they fell.",
  lo: "ຄວາມຈິງບໍ່ເພີ່ມ ແຕ່ຫຼຸດລົງ.",
});
const directionRight = message({
  vi: "Đúng là như vậy; nguồn không nêu nguyên nhân riêng cho mức này.",
  en: "That is so; the sources give no cause for this change in particular.",
  lo: "ແມ່ນແລ້ວ; ແຫຼ່ງບໍ່ໄດ້ບອກສາເຫດສະເພາະ.",
});
const notParts = message({
  vi: "Không: hai số đó cộng lại chỉ được {sum}, không phải hai phần của con số lớn.",
  en: "No: those two add up to only {sum}; they are not the parts of the larger figure.",
  lo: "ບໍ່ແມ່ນ: ສອງຕົວເລກລວມກັນໄດ້ພຽງ {sum}, ບໍ່ແມ່ນສອງສ່ວນຂອງຕົວເລກໃຫຍ່.",
});
