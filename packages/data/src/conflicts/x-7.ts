import type { Conflict } from "@bienmau/core/schema";

export const conflictXNo7: Conflict = {
  id: "x-7",
  kind: "growth-does-not-fit",
  severity: "B",
  title: {
    vi: "Quý I/2025 tăng 105,5% hay 134,6%",
    en: "First quarter of 2025: +105.5% or +134.6%",
    lo: "ໄຕມາດ I/2025: ເພີ່ມ 105,5% ຫຼື 134,6%",
  },
  text: {
    vi: "Báo ghi hơn 980 triệu USD, tăng 105,5%; so với 417,8 triệu USD đã công bố cho quý I/2024 thì phải là 134,6%. Chúng tôi chỉ dùng giá trị, không dùng mức tăng.",
    en: "The report has over 980 million USD, up 105.5%; against the 417.8 million printed for the first quarter of 2024 it would be +134.6%. The level is used, the growth is not.",
    lo: "ຂ່າວລະບຸຫຼາຍກວ່າ 980 ລ້ານ USD, ເພີ່ມ 105,5%; ທຽບກັບ 417,8 ລ້ານໃນໄຕມາດ I/2024 ຄວນເປັນ 134,6%. ໃຊ້ພຽງມູນຄ່າ.",
  },
  observations: ["m-0109"],
  preferred: ["m-0108"],
  gates: [],
  provinces: [],
  values: [
    {
      value: 105.5,
      unit: "percent",
      label: {
        vi: "in trong bài",
        en: "as printed",
        lo: "ທີ່ພິມ",
      },
    },
    {
      value: 134.561991383437,
      unit: "percent",
      label: {
        vi: "tính lại",
        en: "recomputed",
        lo: "ຄິດຄືນ",
      },
    },
    {
      value: 980000000,
      unit: "USD",
      label: {
        vi: "quý I/2025 (hơn)",
        en: "first quarter 2025 (over)",
        lo: "ໄຕມາດ I/2025 (ຫຼາຍກວ່າ)",
      },
    },
    {
      value: 417800000,
      unit: "USD",
      label: {
        vi: "quý I/2024",
        en: "first quarter 2024",
        lo: "ໄຕມາດ I/2024",
      },
    },
  ],
  showBesideAnswers: true,
  citations: [
    {
      source: "vnexpress-net-tong-bi-thu-sap-tham-lao",
      locator: "Nội dung bài viết",
    },
    {
      source: "thoibaotaichinhvietnam-vn-viet-nam-laos-sign-new-trade",
      locator: "Nội dung bài viết",
    },
  ],
};
