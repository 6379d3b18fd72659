import type { Conflict } from "@bienmau/core/schema";

export const conflict000No9: Conflict = {
  id: "000-9",
  kind: "rounding",
  severity: "C",
  title: {
    vi: "Tổng kim ngạch tăng 23,7% hay 23,6% sau hai năm",
    en: "Two-year growth of total trade: 23.7% or 23.6%",
    lo: "ມູນຄ່າລວມເພີ່ມ 23,7% ຫຼື 23,6% ໃນສອງປີ",
  },
  text: {
    vi: "Bài in mức tăng 23,7% giai đoạn 2022–2024; tính lại được 23,63%. Khác nhau do làm tròn.",
    en: "The paper prints 23.7% for 2022–2024; recomputed it is 23.63%. A matter of rounding.",
    lo: "ບົດພິມ 23,7% ສຳລັບ 2022–2024; ຄິດຄືນແມ່ນ 23,63%. ຕ່າງກັນຍ້ອນການປັດເສດ.",
  },
  observations: ["s000-0054"],
  preferred: ["s000-0024", "s000-0026"],
  gates: [],
  provinces: [],
  values: [
    {
      value: 23.7,
      unit: "percent",
      label: {
        vi: "in trong bài",
        en: "as printed",
        lo: "ທີ່ພິມ",
      },
    },
    {
      value: 23.6312257152949,
      unit: "percent",
      label: {
        vi: "tính lại",
        en: "recomputed",
        lo: "ຄິດຄືນ",
      },
    },
  ],
  showBesideAnswers: false,
  citations: [
    {
      source: "dien-bien-2025",
      locator: "Mục 4.1, ‘Cơ cấu mặt hàng’ (dòng 528)",
    },
  ],
};
