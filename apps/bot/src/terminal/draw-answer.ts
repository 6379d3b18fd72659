import { draft, message } from "@bienmau/core/i18n";
import type { Answer } from "@bienmau/core/schema";
import { presentAnswer } from "../conversation/present-answer.ts";
import { drawBlocks } from "./draw-reply.ts";
import type { Style } from "./style.ts";

/** A whole answer on the terminal: no buttons there, so every source and choice is written out. */
export function drawAnswer(answer: Answer, style: Style): string {
  const blocks = presentAnswer(answer, 0).blocks.filter((block) => block.tone !== "source");
  const byTitle = Map.groupBy(answer.sources, (source) => source.title);
  const sources = [...byTitle].map(([title, places]) => `${title}: ${places.map((place) => place.locator).join("; ")}`);
  return drawBlocks(
    [
      ...blocks,
      ...(answer.choices.length === 0 ? [] : [{ tone: "list" as const, lines: answer.choices }]),
      ...(sources.length === 0
        ? []
        : [{ tone: "source" as const, lines: sources.map((line) => `${sourceWord(answer.locale)} ${line}`) }]),
    ],
    style,
  );
}

const sourceWord = message({ vi: "Nguồn:", en: "Source:", lo: draft("ແຫຼ່ງ:") });
