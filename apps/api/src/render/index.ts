export { findMissingGlyphs } from "./find-missing-glyphs.ts";
export { renderChartPng } from "./render-chart-png.ts";
export { type ChartPicture, renderChartSvg } from "./render-chart-svg.ts";
