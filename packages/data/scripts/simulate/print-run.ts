import { formatMoney, formatNumber, formatPercent } from "@bienmau/core/i18n";
import type { Run } from "@bienmau/core/schema";

const OUTPUTS = [
  ["total", "Tổng kim ngạch"],
  ["exports", "Xuất khẩu"],
  ["imports", "Nhập khẩu"],
  ["balance", "Cán cân"],
] as const;

/** The run as tables of medians and 80% bands, with the difference from the baseline where something was moved. */
export function printRun(run: Run): string {
  const isMoved = Object.keys(run.scenario.levers).length + Object.keys(run.scenario.shocks).length > 0;
  const tables = OUTPUTS.flatMap(([id, title]) => {
    const series = run.series[id];
    if (series === undefined) return [];
    const rows = run.years.map((year, at) => {
      const figure = (values: readonly number[]): string => formatFigure(values[at] ?? Number.NaN, series.unit);
      const band = `${figure(series.scenario.p10)} đến ${figure(series.scenario.p90)}`;
      const change = isMoved ? `  ${figure(series.difference.p50)}` : "";
      return `  ${year}  ${figure(series.scenario.p50).padEnd(22)}  ${band.padEnd(44)}${change}`.trimEnd();
    });
    const head =
      `  Năm   ${"Trung vị".padEnd(22)}  ${"Khoảng 80%".padEnd(44)}${isMoved ? "  So với cơ sở" : ""}`.trimEnd();
    return [title, head, ...rows, ""];
  });
  const { target } = run;
  return [
    `Tuyến ${run.profile}; mô hình ${run.modelVersion}; dữ liệu ${run.datasetVersion}; ${formatNumber(run.draws, "vi")} lượt, hạt giống ${run.seed}.`,
    "",
    ...tables,
    ...(target === undefined
      ? []
      : [
          `Xác suất đạt mục tiêu ${formatFigure(target.value, target.unit)} năm ${target.year}: ${formatPercent(target.probability * 100, "vi", { max: 0 })}.`,
          "",
        ]),
    "Đây là dự phóng theo mô hình, kèm mức bất định; không phải số liệu đã công bố.",
    ...run.warnings.map((warning) => `Lưu ý: ${warning.text.vi}`),
    "",
  ].join("\n");
}

function formatFigure(value: number, unit: string): string {
  if (unit === "USD") return formatMoney(Number(value.toPrecision(4)), "USD", "vi");
  return `${formatNumber(value, "vi")} ${unit}`;
}
