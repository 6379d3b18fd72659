import { foldText } from "../i18n/fold-text.ts";
import type { Fact } from "../query/fact.ts";
import type { Citation } from "../schema/ids.ts";
import type { Turn } from "./context.ts";
import { readFigures } from "./link/read-figures.ts";
import { cleanText, splitWords } from "./normalise/tokens.ts";

/** A text of the dataset that may carry numbers: a definition, a finding, a rule. */
export type Statement = { readonly id: string; readonly text: string; readonly citations: readonly Citation[] };

/** The numbers with a unit that a cited text states, as background facts of the reply. */
export function statedNumbers(turn: Turn, statement: Statement): readonly Fact[] {
  const [first] = statement.citations;
  if (first === undefined || !turn.index.sources.has(first.source)) return [];
  const text = splitWords(cleanText(statement.text)).map(foldText).join(" ");
  return readFigures(text, turn.locale).map((figure) => ({
    indicator: statement.id,
    period: "undated",
    value: figure.value,
    unit: figure.unit ?? "count",
    derivation: "reported",
    sources: [first],
    observations: [],
  }));
}
