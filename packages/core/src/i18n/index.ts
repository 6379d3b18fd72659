export { foldText } from "./fold-text.ts";
export { formatDate, formatMoney, formatNumber, formatPercent } from "./format.ts";
export type { Holes } from "./holes.ts";
export { draft, type Message, message } from "./message.ts";
