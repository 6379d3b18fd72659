export { createFanChart, type FanRequest } from "./fan-chart.ts";
export { PALETTE, type Theme } from "./palette.ts";
export { createProductChart, type ProductRequest } from "./product-chart.ts";
export { type Frame, toEchartsOption } from "./to-echarts-option.ts";
export { createTrendChart, type TrendRequest } from "./trend-chart.ts";
export { createTurnoverChart, type TurnoverRequest } from "./turnover-chart.ts";
