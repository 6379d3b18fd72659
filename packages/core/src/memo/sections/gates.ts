import { PROFILES } from "../../simulation/profiles/registry.gen.ts";
import { LABELS } from "../labels.ts";
import type { MemoBlock, MemoCell, MemoNumber, MemoTable, Origin } from "../memo.ts";
import { headCell, numberCell, textCell, weave, words } from "../parts.ts";
import { MEMO_TEXTS } from "../texts.ts";
import { at, MOST, type Writer } from "../writer.ts";
import { leversOf } from "./moved-levers.ts";
import { bandHead } from "./results.ts";

const FLOWS = [
  { id: "total", label: LABELS.demand },
  { id: "total-passed", label: LABELS.passed },
  { id: "unserved", label: LABELS.unserved },
] as const;

const MEASURES = [
  { id: "utilisation", label: LABELS.utilisation },
  { id: "waitHours", label: LABELS.waitHours },
  { id: "trucksPerDay", label: LABELS.trucksPerDay },
  { id: "unserved", label: LABELS.trucksTurnedAway },
] as const;

/** Demand against what passes, then each gate. */
export function writeGates(writer: Writer, years: readonly number[]): readonly MemoBlock[] {
  const { locale, world } = writer;
  const gates = Object.keys(world.run.gates);
  if (gates.length === 0) return [{ kind: "paragraph", line: [words(MEMO_TEXTS.noGates(locale))] }];
  return [
    ...years.flatMap((year) => tabulatePassed(writer, year)),
    ...gates.flatMap((gate) => writeGate(writer, gate, years)),
    { kind: "paragraph", line: [words(MEMO_TEXTS.gatesNote(locale))], tone: "note" },
  ];
}

function tabulatePassed(writer: Writer, year: number): readonly MemoTable[] {
  const { locale, world } = writer;
  const rows = FLOWS.filter(({ id }) => world.run.series[id] !== undefined);
  if (rows.length < FLOWS.length) return [];
  const show = (origin: Origin) => writer.money(origin, "table");
  return [
    {
      kind: "table",
      caption: weave({ year: writer.year(year) }, (marks) => MEMO_TEXTS.passedCaption(locale, marks)),
      unit: writer.moneyUnit,
      head: headsOf(writer),
      rows: rows.map(({ id, label }) => [
        textCell(label(locale)),
        ...compareCells(writer, { path: `series.${id}`, year, show }),
      ]),
      widths: widthsOf(writer),
    },
  ];
}

/** Median of the baseline, and of the scenario where it differs, with the scenario's band. */
function compareCells(writer: Writer, { path, year, show }: Compared): readonly MemoCell[] {
  const median = (side: "baseline" | "scenario") => numberCell(show(writer.run(at(path, side, year)("p50"))));
  const band = numberCell(writer.span(at(path, "scenario", year), MOST, show));
  return isMoved(writer) ? [median("baseline"), median("scenario"), band] : [median("baseline"), band];
}

type Compared = { readonly path: string; readonly year: number; readonly show: (origin: Origin) => MemoNumber };

function headsOf(writer: Writer): readonly MemoCell[] {
  const { locale } = writer;
  return [
    headCell(LABELS.output(locale)),
    headCell(LABELS.baseline(locale), "end"),
    ...(isMoved(writer) ? [headCell(LABELS.scenario(locale), "end")] : []),
    bandHead(writer, MOST),
  ];
}

function widthsOf(writer: Writer): readonly number[] {
  return isMoved(writer) ? [34, 18, 18, 30] : [40, 25, 35];
}

function isMoved({ world }: Writer): boolean {
  return leversOf(world.run.scenario).length > 0;
}

function writeGate(writer: Writer, gate: string, years: readonly number[]): readonly MemoBlock[] {
  const { locale, world } = writer;
  const series = world.run.gates[gate];
  const isHeld = PROFILES.some(({ id, gates }) => id === world.run.profile && gates.some((each) => each.id === gate));
  if (series === undefined || !isHeld) return [];
  const name = writer.modelText(`profiles.${world.run.profile}.gates.${gate}.name`);
  const trucks = series["trucksPerDay"];
  const isIdle = years.every((year) => {
    const position = world.run.years.indexOf(year);
    return [trucks?.baseline.p95, trucks?.scenario.p95].every((band) => (band?.[position] ?? 0) === 0);
  });
  if (isIdle)
    return [{ kind: "paragraph", line: weave({ gate: name }, (marks) => MEMO_TEXTS.gateIdle(locale, marks)) }];
  const full = world.run.years.find((_, position) => (series["utilisation"]?.scenario.p50[position] ?? 0) > 1);
  return [
    ...years.map(
      (year): MemoTable => ({
        kind: "table",
        caption: [
          ...weave({ gate: name }, (marks) => MEMO_TEXTS.gateCaption(locale, marks)),
          words(", "),
          writer.year(year),
        ],
        head: headsOf(writer),
        rows: MEASURES.flatMap(({ id, label }) => {
          const unit = series[id]?.unit;
          if (unit === undefined) return [];
          const show = (origin: Origin) => writer.figure(origin, unit);
          return [[textCell(label(locale)), ...compareCells(writer, { path: `gates.${gate}.${id}`, year, show })]];
        }),
        widths: widthsOf(writer),
      }),
    ),
    ...(full === undefined
      ? []
      : ([
          {
            kind: "paragraph",
            line: weave({ year: writer.year(full), gate: name }, (marks) => MEMO_TEXTS.gateFull(locale, marks)),
          },
        ] satisfies MemoBlock[])),
  ];
}
