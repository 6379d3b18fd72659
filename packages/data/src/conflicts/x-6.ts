import type { Conflict } from "@bienmau/core/schema";

export const conflictXNo6: Conflict = {
  id: "x-6",
  kind: "values-disagree",
  severity: "B",
  title: {
    vi: "Kim ngạch Việt – Lào 2024: 2,2 tỷ, hơn 2 tỷ hay 2,25 tỷ USD",
    en: "Vietnam–Laos trade 2024: 2.2, over 2 or 2.25 billion",
    lo: "ການຄ້າຫວຽດ–ລາວ 2024: 2,2, ຫຼາຍກວ່າ 2 ຫຼື 2,25 ຕື້",
  },
  text: {
    vi: "Phía Việt Nam ghi 2,2 tỷ USD (+34%), phía Lào ghi hơn 2 tỷ USD (+32,8%). Kim ngạch 2025 là 2,98 tỷ USD (+32,7%) cho thấy 2024 vào khoảng 2,25 tỷ USD. Nên nói rõ là số của phía nào.",
    en: "The Vietnamese side has 2.2 billion USD (+34%), the Lao side over 2 billion (+32.8%). Trade of 2.98 billion in 2025 (+32.7%) implies about 2.25 billion for 2024. The side is always named.",
    lo: "ຝ່າຍຫວຽດນາມລະບຸ 2,2 ຕື້ USD (+34%), ຝ່າຍລາວຫຼາຍກວ່າ 2 ຕື້ (+32,8%). ມູນຄ່າ 2025 2,98 ຕື້ (+32,7%) ໝາຍເຖິງ 2024 ປະມານ 2,25 ຕື້ USD.",
  },
  observations: ["m-0101", "m-0102", "m-0104", "m-0105"],
  preferred: ["m-0101"],
  gates: [],
  provinces: [],
  values: [
    {
      value: 2200000000,
      unit: "USD",
      label: {
        vi: "phía Việt Nam",
        en: "Vietnamese side",
        lo: "ຝ່າຍຫວຽດນາມ",
      },
    },
    {
      value: 2000000000,
      unit: "USD",
      label: {
        vi: "phía Lào (hơn)",
        en: "Lao side (over)",
        lo: "ຝ່າຍລາວ (ຫຼາຍກວ່າ)",
      },
    },
    {
      value: 2245666917.85983,
      unit: "USD",
      label: {
        vi: "suy từ 2025",
        en: "implied by 2025",
        lo: "ຈາກ 2025",
      },
    },
    {
      value: 34,
      unit: "percent",
      label: {
        vi: "phía Việt Nam",
        en: "Vietnamese side",
        lo: "ຝ່າຍຫວຽດນາມ",
      },
    },
    {
      value: 32.8,
      unit: "percent",
      label: {
        vi: "phía Lào",
        en: "Lao side",
        lo: "ຝ່າຍລາວ",
      },
    },
    {
      value: 2980000000,
      unit: "USD",
      label: {
        vi: "năm 2025",
        en: "2025",
        lo: "2025",
      },
    },
    {
      value: 32.7,
      unit: "percent",
      label: {
        vi: "mức tăng 2025",
        en: "growth 2025",
        lo: "ອັດຕາເພີ່ມ 2025",
      },
    },
  ],
  showBesideAnswers: true,
  citations: [
    {
      source: "cafef-vn-mot-doanh-nghiep-viet-nam-tham",
      locator: "Nội dung bài viết",
    },
    {
      source: "doanhnghiepvn-vn",
      locator: "Nội dung bài viết",
    },
    {
      source: "vnexpress-net-tong-bi-thu-chu-tich-nuoc",
      locator: "Nội dung bài viết",
    },
  ],
};
