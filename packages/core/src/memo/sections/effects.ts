import type { Message } from "../../i18n/message.ts";
import { LEVERS } from "../../simulation/levers/registry.gen.ts";
import { PARAMETER_BY_ID } from "../../simulation/parameters/index.ts";
import { LABELS } from "../labels.ts";
import type { MemoBlock, MemoPart } from "../memo.ts";
import { headCell, numberCell, textCell, words } from "../parts.ts";
import { MEMO_TEXTS } from "../texts.ts";
import type { Writer } from "../writer.ts";

/** Drivers beyond these explain next to nothing. */
const MOST_DRIVERS = 8;
const LEAST_SHARE = 0.01;

/** What is drawn anew each year or for each product; together they count as one driver. */
const DRIVER_GROUPS: ReadonlyMap<string, Message<unknown>> = new Map([
  ["yearly-shocks", LABELS.yearlyShocks],
  ["product-drift", LABELS.productDrift],
  ["closures", LABELS.closures],
]);

/** What each lever adds and which uncertainties matter, as far as the run holds them. */
export function writeEffects(writer: Writer): readonly MemoBlock[] {
  return [...tabulateContributions(writer), ...tabulateDrivers(writer)];
}

function tabulateContributions(writer: Writer): readonly MemoBlock[] {
  const { locale, world, run } = writer;
  const { contributions } = world.run;
  if (contributions.length === 0) return [];
  const years = [...new Set(contributions.map(({ year }) => year))].sort();
  const first = years[0];
  const levers = contributions.filter(({ year }) => year === first).sort((a, b) => b.value - a.value);
  return [
    {
      kind: "table",
      caption: [words(MEMO_TEXTS.contributionsCaption(locale))],
      unit: writer.moneyUnit,
      head: [
        headCell(LABELS.lever(locale)),
        ...years.map((year) => ({ line: [writer.year(year)], align: "end" as const, isStrong: true as const })),
      ],
      rows: levers.map(({ lever }) => [
        textCell([nameLever(writer, lever)]),
        ...years.map((year) => numberCell(writer.money(run(`contributions.${lever}[${year}]`), "table"))),
      ]),
      widths: [60, ...years.map(() => 40 / years.length)],
    },
  ];
}

function nameLever(writer: Writer, id: string): MemoPart {
  const position = writer.world.run.contributions.findIndex(({ lever }) => lever === id);
  return LEVERS.some((lever) => lever.id === id)
    ? writer.modelText(`levers.${id}.name`)
    : writer.quote(writer.run(`contributions.${position}.lever`));
}

function tabulateDrivers(writer: Writer): readonly MemoBlock[] {
  const { locale, world, run } = writer;
  const { drivers } = world.run;
  if (drivers.length === 0) return [{ kind: "paragraph", line: [words(MEMO_TEXTS.noDrivers(locale))], tone: "note" }];
  return [
    {
      kind: "table",
      caption: [words(MEMO_TEXTS.driversCaption(locale))],
      head: [
        headCell(LABELS.parameter(locale)),
        headCell(LABELS.firstOrder(locale), "end"),
        headCell(LABELS.withInteractions(locale), "end"),
      ],
      rows: drivers
        .filter(({ total }) => total >= LEAST_SHARE)
        .slice(0, MOST_DRIVERS)
        .map(({ parameter }) => [
          textCell([nameDriver(writer, parameter)]),
          numberCell(writer.percent(run(`drivers.${parameter}.firstOrder`))),
          numberCell(writer.percent(run(`drivers.${parameter}.total`))),
        ]),
      widths: [60, 20, 20],
    },
  ];
}

function nameDriver(writer: Writer, id: string): MemoPart {
  const group = DRIVER_GROUPS.get(id);
  if (group !== undefined) return words(group(writer.locale));
  return PARAMETER_BY_ID.has(id)
    ? writer.modelText(`parameters.${id}.name`)
    : writer.quote(writer.run(`drivers.${id}.parameter`));
}
