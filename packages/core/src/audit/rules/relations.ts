import { RELATIONS, type Relation } from "../checks/relations.ts";
import type { Claim } from "../claim.ts";
import type { FactBook } from "../fact-book.ts";
import { complete, recompute } from "../recompute.ts";

/** Figures that must follow from others by a declared relation: totals of counts, lengths, plans, declarations. */
export function checkRelations(book: FactBook): readonly Claim[] {
  return RELATIONS.flatMap((relation) => checkRelation(book, relation));
}

function checkRelation(book: FactBook, relation: Relation): readonly Claim[] {
  const stated = book.groupBy(book.find(relation.stated), ["period", "source"]).map((rows) => book.pick(rows));
  return stated.flatMap((row) => {
    if (row === undefined) return [];
    const inputs = complete(
      relation.parts.map((part) =>
        book.pick(
          book.find({
            ...part,
            ...(relation.samePeriod === false ? {} : { period: part.period ?? row.period }),
            ...(relation.sameSource === false ? {} : { source: row.source }),
          }),
        ),
      ),
    );
    if (inputs === undefined) return [];
    const variant = relation.id;
    const base = { check: "relation", stated: row, inputs, variant } as const;
    return [{ ...recompute(book, base, relation.formula), ...(relation.unlike === true ? { exact: true } : {}) }];
  });
}
