/** Which growth rate belongs to which level. Only relations stand here, never results. */
export const GROWTH_PAIRS: readonly { readonly growth: string; readonly level: string }[] = [
  { growth: "trade-growth", level: "trade-value" },
  { growth: "trade-growth-average", level: "trade-value" },
  { growth: "certificates-of-origin-growth", level: "certificates-of-origin" },
  { growth: "promotion-participants-growth", level: "promotion-participants" },
];
