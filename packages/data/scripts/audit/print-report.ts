import type { AuditFinding, AuditReport } from "@bienmau/core/audit";
import { formatMoney, formatNumber, formatPercent } from "@bienmau/core/i18n";
import type { Dataset } from "@bienmau/core/schema";

const WIDTHS = [3, 24, 58, 18, 18] as const;

const HEADS = ["Mức", "Nguồn", "Vị trí trong nguồn", "In trong nguồn", "Tính lại", "Xử lý"] as const;

const PLAIN: Readonly<Record<string, string>> = { rounding: "do làm tròn", unhandled: "CHƯA XỬ LÝ" };

/** The report as a table for people, worst first. */
export function printReport(report: AuditReport, dataset: Dataset): string {
  const rows = report.findings.map((finding) => printFinding(finding));
  const counts = (["A", "B", "C"] as const).map((severity) => {
    const found = report.findings.filter((finding) => finding.severity === severity).length;
    return `${severity}: ${found}`;
  });
  return [
    `Kiểm tra lại số liệu, bộ dữ liệu ${dataset.version}`,
    "",
    align(HEADS),
    align(HEADS.map((_, column) => "─".repeat(WIDTHS[column] ?? 14))),
    ...rows,
    "",
    `Đã tính lại ${formatNumber(report.checked, "vi")} số; ${formatNumber(report.held, "vi")} số khớp, ${formatNumber(report.findings.length, "vi")} số lệch (${counts.join(", ")}).`,
    "A: có thể khiến trả lời sai; B: mâu thuẫn thấy được, ảnh hưởng nhỏ; C: làm tròn.",
    "",
  ].join("\n");
}

function printFinding(finding: AuditFinding): string {
  const handling = PLAIN[finding.handling] ?? `mục ${finding.handling.split(":")[0] ?? ""}`;
  return align([
    finding.severity,
    finding.source,
    finding.locator,
    printFigure(finding.stated, finding.unit),
    printFigure(finding.recomputed, finding.unit),
    handling,
  ]);
}

function printFigure(value: number, unit: string): string {
  if (unit === "USD" || unit === "VND") return formatMoney(value, unit, "vi");
  if (unit === "percent") return formatPercent(value, "vi");
  return `${formatNumber(value, "vi", { max: 3 })}${unit === "count" || unit === "score" ? "" : ` ${unit}`}`;
}

function align(cells: readonly string[]): string {
  return cells
    .map((cell, column) => {
      const width = WIDTHS[column];
      if (width === undefined) return cell;
      const letters = Array.from(cell);
      return letters.length > width
        ? `${letters.slice(0, width - 1).join("")}…`
        : cell.padEnd(width + cell.length - letters.length);
    })
    .join("  ")
    .trimEnd();
}
