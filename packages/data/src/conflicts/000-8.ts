import type { Conflict } from "@bienmau/core/schema";

export const conflict000No8: Conflict = {
  id: "000-8",
  kind: "rounding",
  severity: "C",
  title: {
    vi: "Nhập khẩu 2023 giảm 19,4% hay 19,5%",
    en: "Imports 2023: −19.4% or −19.5%",
    lo: "ນຳເຂົ້າປີ 2023 ຫຼຸດ 19,4% ຫຼື 19,5%",
  },
  text: {
    vi: "Bài in mức giảm 19,4%; tính từ 35,24 và 28,38 triệu USD được 19,47%, tức 19,5%. Khác nhau do làm tròn.",
    en: "The paper prints −19.4%; from 35.24 and 28.38 million USD it is −19.47%, i.e. −19.5%. A matter of rounding.",
    lo: "ບົດພິມຫຼຸດ 19,4%; ຄິດຈາກ 35,24 ແລະ 28,38 ລ້ານ USD ແມ່ນ 19,47%. ຕ່າງກັນຍ້ອນການປັດເສດ.",
  },
  observations: ["s000-0037", "s000-0047"],
  preferred: ["s000-0034", "s000-0035"],
  gates: [],
  provinces: [],
  values: [
    {
      value: -19.4,
      unit: "percent",
      label: {
        vi: "in trong bài",
        en: "as printed",
        lo: "ທີ່ພິມ",
      },
    },
    {
      value: -19.466515323496,
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
      locator: "Mục 4.1, Bảng 2, hàng nhập khẩu, cột so sánh (dòng 434)",
    },
    {
      source: "dien-bien-2025",
      locator: "Mục 4.1, đoạn dưới Bảng 2 (dòng 478)",
    },
  ],
};
