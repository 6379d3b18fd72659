import type { Conflict } from "@bienmau/core/schema";

export const conflictXNo12: Conflict = {
  id: "x-12",
  kind: "count",
  severity: "B",
  title: {
    vi: "Số cửa khẩu với Lào: hiện trạng và quy hoạch",
    en: "Gates with Laos: present and planned",
    lo: "ຈຳນວນດ່ານກັບລາວ: ປັດຈຸບັນ ແລະ ແຜນ",
  },
  text: {
    vi: "Bài 2022 ghi 8/7/18/27 (quốc tế/chính/phụ/lối mở), tin 2025 ghi 9/6/18/27, quy hoạch ghi 15/10/21 (2030) và 21/15/13 (2050). Luôn nêu thời điểm và không lẫn quy hoạch với hiện trạng.",
    en: "The 2022 article has 8/7/18/27 (international/main/auxiliary/openings), a 2025 report 9/6/18/27, the plan 15/10/21 (2030) and 21/15/13 (2050). The date is always given, and plan and present are never mixed.",
    lo: "ບົດ 2022 ມີ 8/7/18/27, ຂ່າວ 2025 9/6/18/27, ແຜນ 15/10/21 (2030) ແລະ 21/15/13 (2050). ບອກວັນທີສະເໝີ.",
  },
  observations: ["s001-0332", "s001-0333", "m-0138", "m-0139", "m-0147", "m-0148", "m-0151", "m-0152"],
  preferred: [],
  gates: [],
  provinces: [],
  values: [],
  showBesideAnswers: false,
  citations: [
    {
      source: "viet-lao-2022",
      locator: "Phần 1, Thứ nhất (dòng 5)",
    },
    {
      source: "vietnamplus-vn-viet-nam-lao-huong-toi-quan",
      locator: "Nội dung bài viết",
    },
    {
      source: "thongtindoingoai-sonla-gov-vn-content-71-phe-duyet-quy-hoach",
      locator: "Nội dung bài viết",
    },
  ],
};
