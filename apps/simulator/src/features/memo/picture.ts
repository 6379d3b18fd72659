/** A drawn chart. `png` may be drawn larger than shown, for print. */
export type Picture = { readonly png: Uint8Array; readonly widthPx: number; readonly heightPx: number };

/** Pictures by the id of their chart in the memo; a chart without one is left to its table and its words. */
export type Pictures = ReadonlyMap<string, Picture>;
