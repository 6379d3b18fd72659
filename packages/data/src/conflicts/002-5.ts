import type { Conflict } from "@bienmau/core/schema";

export const conflict002No5: Conflict = {
  id: "002-5",
  kind: "count",
  severity: "B",
  title: {
    vi: "Số tỉnh Campuchia giáp Việt Nam: 10 hay 9",
    en: "Cambodian border provinces: 10 or 9",
    lo: "ແຂວງກຳປູເຈຍຕິດຊາຍແດນ: 10 ຫຼື 9",
  },
  text: {
    vi: "Báo cáo 2021 ghi 10 tỉnh Campuchia giáp biên, một nguồn khác của Việt Nam đếm 9. Chúng tôi giữ 10, kèm ghi chú này.",
    en: "The 2021 report counts 10 Cambodian border provinces; another Vietnamese source counts 9. The 10 is kept with this note.",
    lo: "ບົດລາຍງານ 2021 ນັບ 10 ແຂວງກຳປູເຈຍ; ແຫຼ່ງອື່ນນັບ 9. ພວກເຮົາຮັກສາ 10.",
  },
  observations: ["s002-0401"],
  preferred: ["s002-0401"],
  gates: [],
  provinces: [],
  values: [
    {
      value: 10,
      unit: "count",
      label: {
        vi: "báo cáo 2021",
        en: "2021 report",
        lo: "ບົດ 2021",
      },
    },
    {
      value: 9,
      unit: "count",
      label: {
        vi: "nguồn khác",
        en: "other source",
        lo: "ແຫຼ່ງອື່ນ",
      },
    },
  ],
  showBesideAnswers: true,
  citations: [
    {
      source: "border-report-2021",
      locator: "Phần I, đoạn mở đầu (dòng 4)",
    },
    {
      source: "baoquocte-vn",
      locator: "Nội dung bài viết",
    },
  ],
};
