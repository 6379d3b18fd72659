import { createFanChart } from "../../charts/fan-chart.ts";
import { LABELS } from "../labels.ts";
import type { MemoBlock, MemoCell, MemoTable } from "../memo.ts";
import { headCell, numberCell, textCell, weave, words } from "../parts.ts";
import { MEMO_TEXTS } from "../texts.ts";
import { at, type Band, MIDDLE_HALF, MOST, type Writer } from "../writer.ts";
import { leversOf } from "./moved-levers.ts";

const OUTPUTS = ["total", "exports", "imports", "balance"] as const;
const SIDES = ["baseline", "scenario", "difference"] as const;

/** The fan of total trade, and a table for each year: baseline, scenario and difference with both bands. */
export function writeResults(writer: Writer, years: readonly number[]): readonly MemoBlock[] {
  const { locale, world } = writer;
  const chart = createFanChart(world.dataset, { run: world.run, output: "total", locale });
  return [
    ...(chart === undefined ? [] : ([{ kind: "chart", id: "total", chart }] satisfies MemoBlock[])),
    ...years.map((year) => tabulateYear(writer, year)),
    { kind: "paragraph", line: [words(MEMO_TEXTS.resultsNote(locale))], tone: "note" },
  ];
}

function tabulateYear(writer: Writer, year: number): MemoTable {
  const { locale, world } = writer;
  // Without a lever the scenario is the baseline: one row tells all.
  const sides = leversOf(world.run.scenario).length === 0 ? SIDES.slice(0, 1) : SIDES;
  return {
    kind: "table",
    caption: weave({ year: writer.year(year) }, (marks) => MEMO_TEXTS.resultsCaption(locale, marks)),
    unit: writer.moneyUnit,
    head: [
      headCell(LABELS.output(locale)),
      headCell(LABELS.side(locale)),
      headCell(LABELS.median(locale), "end"),
      bandHead(writer, MIDDLE_HALF),
      bandHead(writer, MOST),
    ],
    rows: OUTPUTS.flatMap((output) =>
      sides.map((side, position) => [
        headCell(position === 0 ? LABELS[output](locale) : ""),
        textCell(LABELS[side](locale)),
        ...bandCells(writer, at(`series.${output}`, side, year)),
      ]),
    ),
    widths: [22, 15, 15, 24, 24],
  };
}

/** "Khoảng 80%" as a number with its definition. */
export function bandHead(writer: Writer, band: Band): MemoCell {
  const line = weave({ percent: writer.bandName(band) }, (marks) => MEMO_TEXTS.bandHead(writer.locale, marks));
  return { line, align: "end", isStrong: true };
}

function bandCells(writer: Writer, path: ReturnType<typeof at>): readonly MemoCell[] {
  const { run, money } = writer;
  const show = (origin: Parameters<typeof money>[0]) => money(origin, "table");
  return [
    numberCell(show(run(path("p50")))),
    numberCell(writer.span(path, MIDDLE_HALF, show)),
    numberCell(writer.span(path, MOST, show)),
  ];
}
