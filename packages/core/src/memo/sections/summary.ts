import type { MemoBlock, MemoLine, Origin } from "../memo.ts";
import { weave, words } from "../parts.ts";
import { MEMO_TEXTS } from "../texts.ts";
import { at, MOST, type Writer } from "../writer.ts";
import { summariseAppraisal } from "./appraisal.ts";
import { leversOf } from "./moved-levers.ts";

type Summary = { readonly years: readonly number[]; readonly points: readonly Origin[] };

/** The top numbers first, then what the reader must not forget. */
export function writeSummary(writer: Writer, { years, points }: Summary): readonly MemoBlock[] {
  const { locale, world } = writer;
  const isMoved = leversOf(world.run.scenario).length > 0;
  const items: readonly MemoLine[] = [
    ...years.flatMap((year) =>
      isMoved ? [sayTotal(writer, year), sayDifference(writer, year)] : [sayBaseline(writer, year)],
    ),
    ...(isMoved ? [] : [[words(MEMO_TEXTS.topNoMove(locale))]]),
    ...sayPassed(writer, years),
    ...sayTarget(writer),
    summariseAppraisal(writer),
  ];
  return [
    { kind: "list", items },
    { kind: "paragraph", line: sayNotAForecast(writer, points), tone: "key" },
  ];
}

export function sayNotAForecast(writer: Writer, points: readonly Origin[]): MemoLine {
  if (points.length === 0) return [words(MEMO_TEXTS.noHistoryForecast(writer.locale))];
  return weave({ count: writer.count(points) }, (marks) => MEMO_TEXTS.notAForecast(writer.locale, marks));
}

function sayTotal(writer: Writer, year: number): MemoLine {
  const path = at("series.total", "scenario", year);
  const show = (origin: Origin) => writer.money(origin, "sentence");
  return weave(
    {
      year: writer.year(year),
      median: show(writer.run(path("p50"))),
      band: writer.bandName(MOST),
      span: writer.moneySpan(path, MOST),
      baseline: show(writer.run(at("series.total", "baseline", year)("p50"))),
    },
    (marks) => MEMO_TEXTS.topNumber(writer.locale, marks),
  );
}

function sayBaseline(writer: Writer, year: number): MemoLine {
  const path = at("series.total", "baseline", year);
  return weave(
    {
      year: writer.year(year),
      median: writer.money(writer.run(path("p50")), "sentence"),
      band: writer.bandName(MOST),
      span: writer.moneySpan(path, MOST),
    },
    (marks) => MEMO_TEXTS.topBaseline(writer.locale, marks),
  );
}

function sayDifference(writer: Writer, year: number): MemoLine {
  const path = at("series.total", "difference", year);
  const median = writer.money(writer.run(path("p50")), "sentence");
  const text = median.value >= 0 ? MEMO_TEXTS.topDifference : MEMO_TEXTS.topLoss;
  return weave(
    { year: writer.year(year), median, band: writer.bandName(MOST), span: writer.moneySpan(path, MOST) },
    (marks) => text(writer.locale, marks),
  );
}

/** Less than this share of demand passing is worth a line. */
const NEARLY_ALL = 0.99;

/** Only where gates are modelled and hold something back. */
function sayPassed(writer: Writer, years: readonly number[]): readonly MemoLine[] {
  const { run } = writer.world;
  return years.flatMap((year) => {
    const position = run.years.indexOf(year);
    const demanded = run.series["total"]?.scenario.p50[position] ?? 0;
    const through = run.series["total-passed"]?.scenario.p50[position];
    if (through === undefined || through > demanded * NEARLY_ALL) return [];
    const passed = writer.money(writer.run(at("series.total-passed", "scenario", year)("p50")), "sentence");
    return [weave({ year: writer.year(year), passed }, (marks) => MEMO_TEXTS.topPassed(writer.locale, marks))];
  });
}

function sayTarget(writer: Writer): readonly MemoLine[] {
  const { run, world, locale } = writer;
  if (world.run.target === undefined) return [];
  return [
    weave(
      {
        target: writer.typedMoney(run("target.value")),
        year: writer.yearAt(run("target.year")),
        chance: writer.percent(run("target.probability")),
      },
      (marks) => MEMO_TEXTS.topTarget(locale, marks),
    ),
  ];
}
