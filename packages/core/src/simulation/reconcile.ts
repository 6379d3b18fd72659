/**
 * Three views of a table whose items do not add up to its stated total: `residual` keeps both and shows the gap as unallocated (default),
 * `scaled` stretches items to the total, `summed` takes the items' sum as the total.
 */
export type ReconciliationView = "residual" | "scaled" | "summed";

export type Reconciled = {
  readonly items: readonly number[];
  /** Positive: stated but not itemised. Negative: itemised more than stated. */
  readonly unallocated: number;
  readonly total: number;
};

/** Published numbers are never changed: each view says what it does with the gap. */
export function reconcile(
  items: readonly number[],
  statedTotal: number,
  view: ReconciliationView = "residual",
): Reconciled {
  const sum = items.reduce((total, item) => total + item, 0);
  switch (view) {
    case "residual":
      return { items, unallocated: statedTotal - sum, total: statedTotal };
    case "scaled":
      return { items: items.map((item) => (item * statedTotal) / sum), unallocated: 0, total: statedTotal };
    case "summed":
      return { items, unallocated: 0, total: sum };
    default:
      return view satisfies never;
  }
}
