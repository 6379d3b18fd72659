/** What a phrase can stand for. `word` is a keyword of the question's grammar. */
export type ConceptKind =
  | "gate"
  | "province"
  | "neighbour-province"
  | "country"
  | "place"
  | "corridor"
  | "product"
  | "indicator"
  | "term"
  | "word"
  | "foreign"
  /** Goods and places by name for which nothing is held. */
  | "missing-goods"
  | "missing-place";

export type Concept = { readonly kind: ConceptKind; readonly id: string };

export function sameConcept(a: Concept, b: Concept): boolean {
  return a.kind === b.kind && a.id === b.id;
}
