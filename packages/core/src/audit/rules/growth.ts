import { yearBefore, yearsOf } from "../../query/periods.ts";
import type { Observation } from "../../schema/observation.ts";
import { GROWTH_PAIRS } from "../checks/growth-pairs.ts";
import type { Claim } from "../claim.ts";
import type { FactBook } from "../fact-book.ts";
import { complete, recompute } from "../recompute.ts";

/** Printed growth against printed levels: on the year before, between two years, or compound per year. */
export function checkGrowth(book: FactBook): readonly Claim[] {
  return GROWTH_PAIRS.flatMap(({ growth, level }) =>
    book.find({ indicator: growth }).flatMap((stated) => {
      // Two flows with their own rates say more than a total rounded to one digit.
      const parts = checkParts(book, stated, level);
      return parts.length > 0 ? parts : checkLevels(book, stated, level);
    }),
  );
}

function checkLevels(book: FactBook, stated: Observation, level: string): readonly Claim[] {
  const { from, to } = spanOfGrowth(stated);
  const inputs = complete([findLevel(book, stated, level, to), findLevel(book, stated, level, from)]);
  if (inputs === undefined) return [];
  const perYear = /per year/.test(stated.printedUnit);
  const years = perYear ? Math.max(1, yearsOf(`${from}..${to}`).length - 1) : 1;
  return [
    recompute(
      book,
      { check: "growth", stated, inputs },
      ([last = 0, first = 0]) => ((last / first) ** (1 / years) - 1) * 100,
    ),
  ];
}

function spanOfGrowth(stated: Observation): { readonly from: string; readonly to: string } {
  const [first = "", last] = stated.period.split("..");
  if (stated.comparedWith !== undefined) return { from: stated.comparedWith, to: last ?? first };
  // A range of whole years is a change between its ends; a range of months is compared with the same months a year before.
  if (last !== undefined && /^\d{4}$/.test(first) && /^\d{4}$/.test(last)) return { from: first, to: last };
  return { from: yearBefore(stated.period), to: stated.period };
}

/** The level from the same source if it prints one, else from any source on the same side and basis. */
function findLevel(book: FactBook, stated: Observation, level: string, period: string): Observation | undefined {
  const { place, partner, gate, product, flow, source, reportedBy } = stated;
  const same = { indicator: level, place, partner, gate, product, flow, period };
  const own = book.find({ ...same, source });
  if (own.length > 0) return book.pick(own);
  return book.pick(book.find({ ...same, reportedBy }).filter((row) => row.basis === stated.basis));
}

/** Growth of a total implied by the levels and growth of its two flows, where the source prints no earlier levels of them. */
function checkParts(book: FactBook, stated: Observation, level: string): readonly Claim[] {
  if (stated.flow !== "total" || stated.product !== undefined) return [];
  const { place, partner, gate, period, source, indicator } = stated;
  const same = { place, partner, gate, product: undefined, source };
  const of = (id: string, flow: "export" | "import", when: string) =>
    book.pick(book.find({ ...same, indicator: id, flow, period: when }));
  if (of(level, "export", yearBefore(period)) !== undefined) return [];
  const inputs = complete([
    of(level, "export", period),
    of(level, "import", period),
    of(indicator, "export", period),
    of(indicator, "import", period),
  ]);
  if (inputs === undefined) return [];
  const formula = ([out = 0, into = 0, outGrowth = 0, intoGrowth = 0]: readonly number[]): number =>
    ((out + into) / (out / (1 + outGrowth / 100) + into / (1 + intoGrowth / 100)) - 1) * 100;
  return [recompute(book, { check: "growth-of-parts", stated, inputs }, formula)];
}
