import { draft, message } from "@bienmau/core/i18n";
import type { Answer, AnswerBlock, Locale } from "@bienmau/core/schema";
import type { KeptAnswer } from "./chat-state.ts";
import { layOut, type Reply, type ReplyBlock, type ReplyButton, type Tone } from "./reply.ts";

const TONES = {
  headline: "headline",
  detail: "text",
  list: "list",
  conflict: "conflict",
  warning: "warning",
  note: "note",
  sources: "source",
  suggestion: "note",
} as const satisfies Record<AnswerBlock["kind"], Tone>;

/** What stays on the first screen; the rest is one tap away, except warnings and conflicts, which are never hidden. */
const MOST_LINES = {
  headline: 4,
  detail: 5,
  list: 10,
  conflict: 6,
  warning: 4,
  note: 2,
  sources: 0,
  suggestion: 0,
} as const;

const MOST_LABEL_CHARACTERS = 48;

/** Letters with their marks. Made once: making one takes longer than using it. */
const CLUSTERS = new Intl.Segmenter("lo", { granularity: "grapheme" });

/** An answer on one phone screen: headline, conflicts, warnings, the first details, where it is from, and buttons for the rest. */
export function presentAnswer(answer: Answer, ref: number): Reply {
  const blocks = answer.blocks.flatMap((block) => present(block, MOST_LINES[block.kind]));
  const isCut = answer.blocks.some(
    (block) => block.kind !== "sources" && block.kind !== "suggestion" && block.lines.length > MOST_LINES[block.kind],
  );
  const source = sourceLine(answer);
  return {
    blocks: source === undefined ? blocks : [...blocks, { tone: "source", lines: [source] }],
    buttons: [
      ...layOut(answerButtons(answer, ref, isCut), 3),
      ...layOut(linkButtons(answer), 1),
      ...layOut(choiceButtons(answer.choices, ref), 1),
    ],
  };
}

/** The same answer in at most 160 characters, without buttons or pictures. */
export function presentShort(answer: Answer): Reply {
  return { blocks: [{ tone: "text", lines: [answer.short] }], buttons: [] };
}

/** Everything the answer had to say. */
export function presentDetails(kept: KeptAnswer): Reply {
  return { blocks: kept.blocks.flatMap((block) => present(block, Number.POSITIVE_INFINITY)), buttons: [] };
}

/** Each source with the place in it. */
export function presentSources(kept: KeptAnswer, locale: Locale): Reply {
  const lines = kept.sources.map((source) => `${source.title}: ${source.locator}`);
  if (lines.length === 0) return { blocks: [{ tone: "text", lines: [noSources(locale)] }], buttons: [] };
  return {
    blocks: [
      { tone: "headline", lines: [sourcesTitle(locale)] },
      { tone: "list", lines },
    ],
    buttons: [],
  };
}

function present(block: AnswerBlock, mostLines: number): readonly ReplyBlock[] {
  // Channels draw their own bullets.
  const lines = block.lines
    .slice(0, mostLines)
    .map((line) => (block.kind === "list" ? line.replace(/^\s*[-–•]\s+/, "") : line));
  return lines.length === 0 ? [] : [{ tone: TONES[block.kind], lines }];
}

function sourceLine(answer: Answer): string | undefined {
  const [first, ...rest] = answer.sources;
  if (first === undefined) return undefined;
  const named = sourceText(answer.locale, { title: shorten(first.title, 90), locator: shorten(first.locator, 60) });
  return rest.length === 0 ? named : `${named} (+${rest.length})`;
}

function answerButtons(answer: Answer, ref: number, isCut: boolean): readonly ReplyButton[] {
  const { locale } = answer;
  const about = String(ref);
  return [
    ...(answer.sources.length > 0 ? [{ label: sourcesLabel(locale), action: { verb: "sources", about } }] : []),
    ...(isCut ? [{ label: detailLabel(locale), action: { verb: "detail", about } }] : []),
    ...(answer.chart === undefined ? [] : [{ label: chartLabel(locale), action: { verb: "chart", about } }]),
  ];
}

/** Only addresses that a phone can open: links to this machine are left to the terminal. */
function linkButtons(answer: Answer): readonly ReplyButton[] {
  const links = (answer.links ?? []).filter((link) => link.href.startsWith("https://"));
  return links.map((link) => ({ label: openLabel(answer.locale), url: link.href }));
}

function choiceButtons(choices: readonly string[], ref: number): readonly ReplyButton[] {
  return choices.slice(0, 8).map((choice, index) => ({
    label: shorten(choice, MOST_LABEL_CHARACTERS),
    action: { verb: "choice", about: `${ref}.${index}` },
  }));
}

/** Cuts at a word; Lao has no spaces between words, so there the cut falls between whole syllables (grapheme clusters). */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const clusters = [...CLUSTERS.segment(text)].map((part) => part.segment);
  if (clusters.length <= most) return text;
  const cut = clusters.slice(0, most - 1).join("");
  const lastSpace = cut.lastIndexOf(" ");
  return `${(lastSpace > most / 2 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`;
}

const sourceText = message({
  vi: "Nguồn: {title}, {locator}",
  en: "Source: {title}, {locator}",
  lo: "ແຫຼ່ງ: {title}, {locator}",
});
const sourcesTitle = message({ vi: "Nguồn số liệu", en: "Sources", lo: "ແຫຼ່ງຂໍ້ມູນ" });
const noSources = message({
  vi: "Câu trả lời này không dùng số liệu nên không có nguồn.",
  en: "This reply uses no figures, so it has no sources.",
  lo: "ຄຳຕອບນີ້ບໍ່ໃຊ້ຕົວເລກ ຈຶ່ງບໍ່ມີແຫຼ່ງ.",
});
const sourcesLabel = message({ vi: "Nguồn", en: "Sources", lo: "ແຫຼ່ງຂໍ້ມູນ" });
const detailLabel = message({ vi: "Chi tiết", en: "Details", lo: "ລາຍລະອຽດ" });
const openLabel = message({
  vi: "Mở trong trang mô phỏng",
  en: "Open in the simulator",
  lo: draft("ເປີດໃນໜ້າຈຳລອງ"),
});
const chartLabel = message({ vi: "Biểu đồ", en: "Chart", lo: "ແຜນພູມ" });
