import type { Conflict } from "@bienmau/core/schema";

export const conflictXNo3: Conflict = {
  id: "x-3",
  kind: "values-disagree",
  severity: "B",
  title: {
    vi: "Kim ngạch Việt – Lào 2018: 1,1 tỷ, hơn 1,0 tỷ hay 0,98 tỷ USD",
    en: "Vietnam–Laos trade 2018: 1.1, over 1.0 or 0.98 billion",
    lo: "ການຄ້າຫວຽດ–ລາວ 2018: 1,1, ຫຼາຍກວ່າ 1,0 ຫຼື 0,98 ຕື້",
  },
  text: {
    vi: "TTXVN có tin ghi 1,1 tỷ USD (+16%), có tin ghi hơn 1,0 tỷ USD (+13%); bài năm 2022 ngầm cho khoảng 0,98 tỷ USD. Từ 892,9 triệu USD năm 2017, mức +13% cho khoảng 1,01 tỷ USD. Chúng tôi dùng hơn 1,0 tỷ USD, độ tin cậy thấp.",
    en: "One agency report has 1.1 billion USD (+16%), another over 1.0 billion (+13%); the 2022 article implies about 0.98 billion. From 892.9 million in 2017, +13% gives about 1.01 billion. Over 1.0 billion is used, with low confidence.",
    lo: "ຂ່າວໜຶ່ງລະບຸ 1,1 ຕື້ USD (+16%), ອີກຂ່າວຫຼາຍກວ່າ 1,0 ຕື້ (+13%); ບົດ 2022 ໝາຍເຖິງປະມານ 0,98 ຕື້. ພວກເຮົາໃຊ້ຫຼາຍກວ່າ 1,0 ຕື້ USD.",
  },
  observations: ["m-0030", "m-0031", "m-0034", "m-0035"],
  preferred: ["m-0034"],
  gates: [],
  provinces: [],
  values: [
    {
      value: 1100000000,
      unit: "USD",
      label: {
        vi: "tin thứ nhất",
        en: "first report",
        lo: "ຂ່າວທີໜຶ່ງ",
      },
    },
    {
      value: 1000000000,
      unit: "USD",
      label: {
        vi: "tin thứ hai (hơn)",
        en: "second report (over)",
        lo: "ຂ່າວທີສອງ (ຫຼາຍກວ່າ)",
      },
    },
    {
      value: 976909413.854352,
      unit: "USD",
      label: {
        vi: "suy từ bài 2022",
        en: "implied by the 2022 article",
        lo: "ຈາກບົດ 2022",
      },
    },
    {
      value: 16,
      unit: "percent",
      label: {
        vi: "tin thứ nhất",
        en: "first report",
        lo: "ຂ່າວທີໜຶ່ງ",
      },
    },
    {
      value: 13,
      unit: "percent",
      label: {
        vi: "tin thứ hai",
        en: "second report",
        lo: "ຂ່າວທີສອງ",
      },
    },
    {
      value: 892900000,
      unit: "USD",
      label: {
        vi: "năm 2017",
        en: "2017",
        lo: "2017",
      },
    },
    {
      value: 1008977000,
      unit: "USD",
      label: {
        vi: "2017 cộng 13%",
        en: "2017 plus 13%",
        lo: "2017 ບວກ 13%",
      },
    },
  ],
  showBesideAnswers: true,
  citations: [
    {
      source: "en-vietnamplus-vn-vietnamlaos-trade-fair-helps-promote-bilat",
      locator: "Nội dung bài viết",
    },
    {
      source: "en-vietnamplus-vn-top-vietnamese-leaders-visit-expected-to",
      locator: "Nội dung bài viết",
    },
    {
      source: "en-vietnamplus-vn-vietnams-exports-to-laos-up-98",
      locator: "Nội dung bài viết",
    },
    {
      source: "viet-lao-2022",
      locator: "Phần 1, Thứ tư (dòng 11)",
    },
  ],
};
