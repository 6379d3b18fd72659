import type { Conflict } from "@bienmau/core/schema";

export const conflict002No2: Conflict = {
  id: "002-2",
  kind: "count",
  severity: "B",
  title: {
    vi: "Tỉnh tăng trên bình quân 2020: phía Lào 4 hay 5",
    en: "Provinces above average in 2020: 4 or 5 on the Lao side",
    lo: "ແຂວງສູງກວ່າສະເລ່ຍ 2020: ຝ່າຍລາວ 4 ຫຼື 5",
  },
  text: {
    vi: "Báo cáo ghi năm 2020 có 4 tỉnh giáp Trung Quốc, 4 tỉnh giáp Lào và 7 tỉnh giáp Campuchia trên bình quân, cộng 15. Kon Tum giáp cả Lào và Campuchia nên phía Lào là 5 nếu tính Kon Tum, 4 nếu không; báo cáo đã xếp Kon Tum vào phía Campuchia.",
    en: "For 2020 the report counts 4 provinces on the Chinese, 4 on the Lao and 7 on the Cambodian side above average, together 15. Kon Tum borders both Laos and Cambodia: the Lao side is 5 with it and 4 without; the report counted it with Cambodia.",
    lo: "ປີ 2020 ບົດລາຍງານນັບ 4 ແຂວງຝ່າຍຈີນ, 4 ຝ່າຍລາວ ແລະ 7 ຝ່າຍກຳປູເຈຍ, ລວມ 15. Kon Tum ຕິດທັງລາວ ແລະ ກຳປູເຈຍ: ຝ່າຍລາວແມ່ນ 5 ຖ້ານັບ Kon Tum.",
  },
  observations: ["s002-0412", "s002-0413", "s002-0414"],
  preferred: [],
  gates: [],
  provinces: [],
  values: [
    {
      value: 4,
      unit: "count",
      label: {
        vi: "phía Lào, theo báo cáo",
        en: "Lao side, as printed",
        lo: "ຝ່າຍລາວ, ຕາມບົດ",
      },
    },
    {
      value: 5,
      unit: "count",
      label: {
        vi: "phía Lào, tính cả Kon Tum",
        en: "Lao side with Kon Tum",
        lo: "ຝ່າຍລາວ, ລວມ Kon Tum",
      },
    },
    {
      value: 7,
      unit: "count",
      label: {
        vi: "phía Campuchia, theo báo cáo",
        en: "Cambodian side, as printed",
        lo: "ຝ່າຍກຳປູເຈຍ, ຕາມບົດ",
      },
    },
    {
      value: 15,
      unit: "count",
      label: {
        vi: "tổng theo báo cáo",
        en: "total as printed",
        lo: "ລວມຕາມບົດ",
      },
    },
  ],
  showBesideAnswers: true,
  citations: [
    {
      source: "border-report-2021",
      locator: "Phần I, mục 1.2 (dòng 14)",
    },
  ],
};
