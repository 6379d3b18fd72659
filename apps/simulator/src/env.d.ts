/// <reference types="vite/client" />

declare module "virtual:dataset-packs" {
  export const FIRST_VIEW_URL: string;
  export const FULL_URL: string;
  /** What the whole dataset holds. */
  export const HOLDINGS: {
    readonly version: string;
    readonly asOf: string;
    readonly gates: number;
    readonly observations: number;
    readonly sources: number;
    readonly conflicts: number;
    readonly rules: number;
  };
}
