import { createTurnoverChart, yearlyFacts } from "../../charts/turnover-chart.ts";
import { conflictsOfFacts, type Fact, indexDataset, isDisputed } from "../../query/index.ts";
import { LABELS } from "../labels.ts";
import type { MemoBlock, MemoCell, MemoPart, Origin } from "../memo.ts";
import { headCell, numberCell, textCell, weave, words } from "../parts.ts";
import { MEMO_TEXTS } from "../texts.ts";
import type { Citations, Writer } from "../writer.ts";

export type History = {
  readonly exports: readonly Fact[];
  readonly imports: readonly Fact[];
  readonly total: readonly Fact[];
};

/** Published yearly trade of the run's corridor; empty where the dataset has no such corridor. */
export function findHistory({ world }: Writer): History {
  const { dataset, run } = world;
  const corridor = dataset.corridors.find(({ id }) => id === run.profile);
  if (corridor === undefined) return { exports: [], imports: [], total: [] };
  const { place, partner } = corridor;
  const of = (flow: "export" | "import" | "total") => yearlyFacts(dataset, { place, partner }, flow);
  return { exports: of("export"), imports: of("import"), total: of("total") };
}

/** Observations behind the yearly points: one per year. */
export function yearlyPoints({ total, exports }: History): readonly Origin[] {
  return (total.length > 0 ? total : exports).flatMap((fact) =>
    fact.observations.slice(0, 1).map((id): Origin => ({ kind: "observation", id, field: "value" })),
  );
}

/** The published figures with their sources, and the open conflicts that touch them. */
export function writeHistory(writer: Writer, history: History, citations: Citations): readonly MemoBlock[] {
  const { locale, world } = writer;
  const facts = [...history.exports, ...history.imports, ...history.total];
  if (facts.length === 0) return [{ kind: "paragraph", line: [words(MEMO_TEXTS.noHistory(locale))] }];
  const index = indexDataset(world.dataset);
  const conflicts = conflictsOfFacts(index, facts);
  const years = [...new Set(facts.map(({ period }) => period))].sort();
  const head = [LABELS.year, LABELS.exports, LABELS.imports, LABELS.total, LABELS.balance, LABELS.source];
  return [
    {
      kind: "table",
      caption: weave({ profile: writer.modelText(`profiles.${world.run.profile}.name`) }, (marks) =>
        MEMO_TEXTS.historyCaption(locale, marks),
      ),
      unit: writer.moneyUnit,
      head: head.map((label, position) => headCell(label(locale), position === 0 || position === 5 ? "start" : "end")),
      rows: years.map((year) => writeYear(writer, { year, history, citations })),
      widths: [12, 18, 18, 22, 18, 12],
    },
    { kind: "paragraph", line: [words(MEMO_TEXTS.disputed(locale))], tone: "note" },
    ...(conflicts.length === 0
      ? []
      : ([
          { kind: "paragraph", line: [words(MEMO_TEXTS.conflicts(locale))] },
          {
            kind: "list",
            items: conflicts.map(({ id, citations: cited }) => [
              writer.datasetText(`conflicts.${id}.text`),
              ...uniqueReferences(cited.map((citation) => citations.cite(citation))),
            ]),
          },
        ] satisfies MemoBlock[])),
    ...drawHistory(writer),
  ];
}

type Row = { readonly year: string; readonly history: History; readonly citations: Citations };

function writeYear(writer: Writer, { year, history, citations }: Row): readonly MemoCell[] {
  const index = indexDataset(writer.world.dataset);
  const find = (facts: readonly Fact[]) => facts.find(({ period }) => period === year);
  const [out, into, total] = [find(history.exports), find(history.imports), find(history.total)];
  const present = [out, into, total].filter((fact) => fact !== undefined);
  const show = (fact: Fact | undefined): MemoCell => {
    const origin = originOf(fact);
    if (fact === undefined || origin === undefined) return numberCell(words("–"));
    const star = isDisputed(index, fact) ? [words(" (*)")] : [];
    return numberCell([printed(writer, origin), ...star]);
  };
  const [outOrigin, intoOrigin] = [originOf(out), originOf(into)];
  const [first] = present;
  const period: MemoPart =
    first === undefined
      ? words("")
      : {
          kind: "quote",
          text: year,
          origin: { kind: "observation", id: first.observations[0] ?? "", field: "period" },
        };
  return [
    textCell([period]),
    show(out),
    show(into),
    show(total),
    outOrigin === undefined || intoOrigin === undefined
      ? numberCell(words("–"))
      : numberCell(printed(writer, { kind: "computed", operation: "subtract", inputs: [outOrigin, intoOrigin] })),
    textCell(
      uniqueReferences(present.flatMap((fact) => fact.sources.map((citation) => citations.cite(citation)))).slice(1),
    ),
  ];
}

/** Published figures keep their decimals, at least two, so that columns line up. */
function printed(writer: Writer, origin: Origin): MemoPart {
  const { divisor } = writer.money(origin, "table");
  return writer.number(origin, "USD", { divisor, digits: 4, minDigits: 2 });
}

function originOf(fact: Fact | undefined): Origin | undefined {
  const id = fact?.observations[0];
  return id === undefined ? undefined : { kind: "observation", id, field: "value" };
}

function drawHistory({ locale, world }: Writer): readonly MemoBlock[] {
  const corridor = world.dataset.corridors.find(({ id }) => id === world.run.profile);
  if (corridor === undefined) return [];
  const chart = createTurnoverChart(world.dataset, { place: corridor.place, partner: corridor.partner, locale });
  return chart === undefined ? [] : [{ kind: "chart", id: "history", chart }];
}

export function uniqueReferences(references: readonly MemoPart[]): readonly MemoPart[] {
  const byLabel = new Map(
    references.flatMap((part) => (part.kind === "reference" ? [[part.label, part] as const] : [])),
  );
  return [...byLabel.values()].flatMap((part) => [words(" "), part]);
}
