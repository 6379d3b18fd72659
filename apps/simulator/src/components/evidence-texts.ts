import { draft, message } from "@bienmau/core/i18n";

export const EVIDENCE_TEXTS = {
  source: message({ vi: "Nguồn", en: "Source", lo: draft("ແຫຼ່ງ") }),
  sourceOf: message({ vi: "Nguồn của {what}", en: "Source of {what}", lo: draft("ແຫຼ່ງຂອງ {what}") }),
  reported: message({
    vi: "Số in trong nguồn",
    en: "Printed in the source",
    lo: draft("ຕົວເລກທີ່ພິມໃນແຫຼ່ງ"),
  }),
  computed: message({
    vi: "Tính từ các số của nguồn",
    en: "Computed from sourced figures",
    lo: draft("ຄິດໄລ່ຈາກຕົວເລກຂອງແຫຼ່ງ"),
  }),
  projected: message({ vi: "Dự phóng của mô hình", en: "Projected by the model", lo: draft("ຄາດຄະເນໂດຍແບບຈຳລອງ") }),
  conflict: message({ vi: "Mâu thuẫn", en: "Conflict", lo: draft("ແຫຼ່ງຂັດກັນ") }),
  conflictOf: message({
    vi: "Mâu thuẫn về {what}",
    en: "Conflict about {what}",
    lo: draft("ຂໍ້ຂັດແຍ່ງກ່ຽວກັບ {what}"),
  }),
  locator: message({ vi: "Vị trí", en: "Where", lo: draft("ຢູ່ບ່ອນ") }),
} as const;
