import { draft, message } from "../i18n/index.ts";

/** Words of the charts. */
export const CHART_WORDS = {
  exports: message({ vi: "Xuất khẩu", en: "Exports", lo: draft("ສົ່ງອອກ") }),
  imports: message({ vi: "Nhập khẩu", en: "Imports", lo: draft("ນຳເຂົ້າ") }),
  total: message({ vi: "Tổng kim ngạch", en: "Total trade", lo: draft("ມູນຄ່າການຄ້າລວມ") }),
  balance: message({ vi: "Cán cân thương mại", en: "Trade balance", lo: draft("ດຸນການຄ້າ") }),
  history: message({ vi: "Số liệu đã công bố", en: "Published figures", lo: draft("ຂໍ້ມູນທີ່ເຜີຍແຜ່") }),
  baselineMedian: message({ vi: "Kịch bản nền (trung vị)", en: "Baseline (median)", lo: draft("ພື້ນຖານ (ຄ່າກາງ)") }),
  scenarioMedian: message({ vi: "Kịch bản (trung vị)", en: "Scenario (median)", lo: draft("ສະຖານະການ (ຄ່າກາງ)") }),
  bandOf: message({ vi: "Khoảng {percent}%", en: "{percent}% band", lo: draft("ຊ່ວງ {percent}%") }),
  target: message({ vi: "Mục tiêu", en: "Target", lo: draft("ເປົ້າໝາຍ") }),
  turnoverTitle: message({
    vi: "Kim ngạch xuất nhập khẩu {place} – {partner}, {first}–{last}",
    en: "Exports and imports, {place} – {partner}, {first}–{last}",
    lo: draft("ມູນຄ່າສົ່ງອອກ-ນຳເຂົ້າ {place} – {partner}, {first}–{last}"),
  }),
  exportProductsTitle: message({
    vi: "Mặt hàng xuất khẩu {place} – {partner}, {period}",
    en: "Exports by product, {place} – {partner}, {period}",
    lo: draft("ສິນຄ້າສົ່ງອອກ {place} – {partner}, {period}"),
  }),
  importProductsTitle: message({
    vi: "Mặt hàng nhập khẩu {place} – {partner}, {period}",
    en: "Imports by product, {place} – {partner}, {period}",
    lo: draft("ສິນຄ້ານຳເຂົ້າ {place} – {partner}, {period}"),
  }),
  fanTitle: message({
    vi: "{output}: số liệu và dự phóng đến {last}",
    en: "{output}: figures and projection to {last}",
    lo: draft("{output}: ຂໍ້ມູນ ແລະ ການຄາດຄະເນຮອດ {last}"),
  }),
  source: message({ vi: "Nguồn: {sources}", en: "Source: {sources}", lo: draft("ແຫຼ່ງ: {sources}") }),
  moreSources: message({ vi: "và {rest} nguồn khác", en: "and {rest} more", lo: draft("ແລະ ອີກ {rest} ແຫຼ່ງ") }),
  model: message({
    vi: "mô hình Biên Mậu {version}, {draws} lượt mô phỏng, dữ liệu {dataset}",
    en: "Biên Mậu model {version}, {draws} draws, dataset {dataset}",
    lo: draft("ແບບຈຳລອງ Biên Mậu {version}, {draws} ຄັ້ງ, ຂໍ້ມູນ {dataset}"),
  }),
  projectionNote: message({
    vi: "Dự phóng theo mô hình, không phải cam kết: dải màu cho biết mức bất định.",
    en: "A model projection, not a promise: the bands show the uncertainty.",
    lo: draft("ການຄາດຄະເນຕາມແບບຈຳລອງ ບໍ່ແມ່ນຄຳໝັ້ນສັນຍາ: ແຖບສີສະແດງຄວາມບໍ່ແນ່ນອນ."),
  }),
  projectionTwin: message({
    vi: "Năm {year}: trung vị {median}, khoảng 80% từ {low} đến {high}.",
    en: "{year}: median {median}, 80% band {low} to {high}.",
    lo: draft("ປີ {year}: ຄ່າກາງ {median}, ຊ່ວງ 80% ຈາກ {low} ຫາ {high}."),
  }),
} as const;
