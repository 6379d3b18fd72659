/// <reference types="vite/client" />

declare module "virtual:dataset-packs" {
  export const FIRST_VIEW_URL: string;
  export const FULL_URL: string;
}
