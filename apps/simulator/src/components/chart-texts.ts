import { draft, message } from "@bienmau/core/i18n";

export const CHART_TEXTS = {
  notes: message({
    vi: "Ghi chú và giới hạn ({count})",
    en: "Notes and limits ({count})",
    lo: draft("ໝາຍເຫດ ແລະ ຂໍ້ຈຳກັດ ({count})"),
  }),
  table: message({ vi: "Bảng số", en: "Table", lo: draft("ຕາຕະລາງ") }),
  words: message({ vi: "Bằng lời", en: "In words", lo: draft("ເປັນຄຳເວົ້າ") }),
  csv: message({ vi: "CSV", en: "CSV", lo: "CSV" }),
  download: message({ vi: "Tải {kind}", en: "Download {kind}", lo: draft("ດາວໂຫຼດ {kind}") }),
  period: message({ vi: "Năm", en: "Year", lo: draft("ປີ") }),
  range: message({
    vi: "{name}: {low} đến {high}",
    en: "{name}: {low} to {high}",
    lo: draft("{name}: {low} ຫາ {high}"),
  }),
  low: message({ vi: "{name}, cận dưới", en: "{name}, low", lo: draft("{name}, ຕ່ຳ") }),
  high: message({ vi: "{name}, cận trên", en: "{name}, high", lo: draft("{name}, ສູງ") }),
  unit: message({ vi: "Đơn vị: {unit}", en: "Unit: {unit}", lo: draft("ໜ່ວຍ: {unit}") }),
} as const;
