import type { Conflict } from "@bienmau/core/schema";

export const conflictXNo9: Conflict = {
  id: "x-9",
  kind: "growth-does-not-fit",
  severity: "B",
  title: {
    vi: "Lạng Sơn mười tháng 2025: tăng 44% hay 39,9%",
    en: "Lạng Sơn, ten months of 2025: +44% or +39.9%",
    lo: "Lạng Sơn ສິບເດືອນ 2025: ເພີ່ມ 44% ຫຼື 39,9%",
  },
  text: {
    vi: "Báo ghi gần 74 tỷ USD, tăng 44%; so với 52,9 tỷ USD của mười tháng 2024 thì tăng 39,9%. Chúng tôi chỉ dùng giá trị, không dùng mức tăng.",
    en: "The report has nearly 74 billion USD, up 44%; against 52.9 billion a year before it is +39.9%. The level is used, the growth is not.",
    lo: "ຂ່າວລະບຸເກືອບ 74 ຕື້ USD, ເພີ່ມ 44%; ທຽບກັບ 52,9 ຕື້ປີກ່ອນແມ່ນ 39,9%. ໃຊ້ພຽງມູນຄ່າ.",
  },
  observations: ["m-0364"],
  preferred: ["m-0363"],
  gates: [],
  provinces: [],
  values: [
    {
      value: 44,
      unit: "percent",
      label: {
        vi: "in trong bài",
        en: "as printed",
        lo: "ທີ່ພິມ",
      },
    },
    {
      value: 39.8865784499055,
      unit: "percent",
      label: {
        vi: "tính lại",
        en: "recomputed",
        lo: "ຄິດຄືນ",
      },
    },
    {
      value: 74000000000,
      unit: "USD",
      label: {
        vi: "mười tháng 2025 (gần)",
        en: "ten months of 2025 (nearly)",
        lo: "ສິບເດືອນ 2025 (ເກືອບ)",
      },
    },
    {
      value: 52900000000,
      unit: "USD",
      label: {
        vi: "mười tháng 2024",
        en: "ten months of 2024",
        lo: "ສິບເດືອນ 2024",
      },
    },
  ],
  showBesideAnswers: true,
  citations: [
    {
      source: "cafef-vn-lang-son-lap-ky-luc-kim",
      locator: "Nội dung bài viết",
    },
    {
      source: "news-laodong-vn-xa-hoi-thu-6000-ti-dong",
      locator: "Nội dung bài viết",
    },
  ],
};
