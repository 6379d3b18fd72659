import { groupBy } from "../../query/dataset-index.ts";
import type { Observation } from "../../schema/observation.ts";
import { defined } from "../../shared/invariant.ts";
import type { Claim } from "../claim.ts";
import type { FactBook } from "../fact-book.ts";
import { recompute, sum } from "../recompute.ts";

/** Product rows against the printed total of their flow, where a corridor says which rows make it up; groups against members. */
export function checkProductSums(book: FactBook): readonly Claim[] {
  const groups = book.groupBy(book.find({ indicator: "trade-value" }), [
    "place",
    "partner",
    "flow",
    "period",
    "source",
  ]);
  return groups.flatMap((group) => [...checkRows(book, group), ...checkGroups(book, group)]);
}

function checkRows(book: FactBook, group: readonly Observation[]): readonly Claim[] {
  const rows = completeRows(book, group);
  const printedUnit = rows?.[0]?.printedUnit;
  const totals = group.filter((row) => row.product === undefined && row.gate === undefined);
  // The total of the same table is meant, not its repetition in another unit elsewhere in the text.
  const total = book.pick(totals.filter((row) => row.printedUnit === printedUnit)) ?? book.pick(totals);
  if (rows === undefined || total === undefined) return [];
  return [recompute(book, { check: "row-sum", stated: total, inputs: rows }, sum)];
}

function checkGroups(book: FactBook, group: readonly Observation[]): readonly Claim[] {
  return group.flatMap((stated) => {
    const members = membersOf(book, stated.product);
    if (members.length === 0) return [];
    const inputs = members.map((product) => book.pick(group.filter((row) => row.product === product)));
    if (inputs.includes(undefined)) return [];
    const rows = inputs.map((row) => defined(row, "checked for undefined above"));
    return [recompute(book, { check: "group-sum", stated, inputs: rows }, sum)];
  });
}

/** One row for every product that makes up this flow of the corridor, or undefined where the source does not itemise it. */
export function completeRows(book: FactBook, group: readonly Observation[]): readonly Observation[] | undefined {
  const [first] = group;
  const corridor = book.dataset.corridors.find((one) => one.place === first?.place && one.partner === first.partner);
  const products =
    first?.flow === "export"
      ? corridor?.exportProducts
      : first?.flow === "import"
        ? corridor?.importProducts
        : undefined;
  if (products === undefined || products.length < 2) return undefined;
  const rows = products.map((product) => tableRow(book, group, product));
  return rows.includes(undefined) ? undefined : rows.map((row) => defined(row, "checked for undefined above"));
}

/** The cell of the table that itemises the flow: the printed unit most of the group shares. */
function tableRow(book: FactBook, group: readonly Observation[], product: string): Observation | undefined {
  const units = groupBy(
    group.filter((row) => row.product !== undefined),
    (row) => [row.printedUnit],
  );
  const [unit] = [...units].sort((a, b) => b[1].length - a[1].length)[0] ?? [];
  const rows = group.filter((row) => row.product === product);
  return book.pick(rows.filter((row) => row.printedUnit === unit)) ?? book.pick(rows);
}

export function membersOf(book: FactBook, product: string | undefined): readonly string[] {
  return book.dataset.products.find((one) => one.id === product)?.members ?? [];
}
