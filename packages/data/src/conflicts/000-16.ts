import type { Conflict } from "@bienmau/core/schema";

export const conflict000No16: Conflict = {
  id: "000-16",
  kind: "wording",
  severity: "C",
  title: {
    vi: "Rau quả và ngũ cốc “hơn 14 triệu USD”",
    en: "Fruit, vegetables and cereals “over 14 million”",
    lo: "ໝາກໄມ້-ຜັກ ແລະ ທັນຍາພືດ “ຫຼາຍກວ່າ 14 ລ້ານ”",
  },
  text: {
    vi: "Bài viết ghi hơn 14 triệu USD năm 2024; cộng từ Bảng 3 đúng bằng 14,0 triệu USD.",
    en: "The paper says over 14 million USD in 2024; the rows of Table 3 give exactly 14.0 million.",
    lo: "ບົດຂຽນວ່າຫຼາຍກວ່າ 14 ລ້ານ USD ປີ 2024; ລວມຈາກຕາຕະລາງ 3 ແມ່ນ 14,0 ລ້ານ USD ພໍດີ.",
  },
  observations: ["s000-0073"],
  preferred: [],
  gates: [],
  provinces: [],
  values: [
    {
      value: 14000000,
      unit: "USD",
      label: {
        vi: "cộng từ Bảng 3",
        en: "sum of the rows",
        lo: "ລວມຈາກລາຍການ",
      },
    },
  ],
  showBesideAnswers: false,
  citations: [
    {
      source: "dien-bien-2025",
      locator: "Mục 4.1, ‘Cơ cấu mặt hàng’ (dòng 574–578)",
    },
  ],
};
