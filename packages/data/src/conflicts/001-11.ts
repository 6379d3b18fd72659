import type { Conflict } from "@bienmau/core/schema";

export const conflict001No11: Conflict = {
  id: "001-11",
  kind: "wording",
  severity: "C",
  title: {
    vi: "Tén Tằn, Tén Tần; Cô Tài, Kotai",
    en: "Spellings of Tén Tằn and Kotai",
    lo: "ການສະກົດ Tén Tằn ແລະ Kotai",
  },
  text: {
    vi: "Bài viết in “Tén Tần” và “Kotai”; các nguồn khác viết Tén Tằn, Ten Tằn và Cô Tài. Tất cả được ghi nhận là tên gọi khác.",
    en: "The article prints “Tén Tần” and “Kotai”; other sources write Tén Tằn, Ten Tằn and Cô Tài. All are kept as aliases.",
    lo: "ບົດພິມ “Tén Tần” ແລະ “Kotai”; ແຫຼ່ງອື່ນຂຽນ Tén Tằn ແລະ Cô Tài. ທັງໝົດເປັນຊື່ອື່ນ.",
  },
  observations: [],
  preferred: [],
  gates: ["ten-tan", "hong-van"],
  provinces: [],
  values: [],
  showBesideAnswers: false,
  citations: [
    {
      source: "viet-lao-2022",
      locator: "Chú thích (3) (dòng 35)",
    },
  ],
};
