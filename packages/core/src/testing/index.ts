export { fixedNow } from "./fixed-now.ts";
export { tinyDataset } from "./tiny-dataset.ts";
