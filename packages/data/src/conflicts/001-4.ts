import type { Conflict } from "@bienmau/core/schema";

export const conflict001No4: Conflict = {
  id: "001-4",
  kind: "values-disagree",
  severity: "B",
  title: {
    vi: "Kim ngạch Việt – Lào 2020 “1 tỷ USD”",
    en: "Vietnam–Laos trade 2020: “1 billion USD”",
    lo: "ການຄ້າຫວຽດ–ລາວ 2020: “1 ຕື້ USD”",
  },
  text: {
    vi: "Bài viết ghi 1 tỷ USD, giảm 11,5%. Lấy 1,1 tỷ USD của 2019 giảm 11,5% thì được 0,97 tỷ USD; tính ngược từ 2021 thì được 1,03 tỷ USD. Chỉ nên hiểu là “khoảng 1,0 tỷ USD”.",
    en: "The article says 1 billion USD, down 11.5%. From 1.1 billion in 2019 a fall of 11.5% gives 0.97 billion; back from 2021 it is 1.03 billion. Read it as about 1.0 billion.",
    lo: "ບົດລະບຸ 1 ຕື້ USD, ຫຼຸດ 11,5%. ຈາກ 1,1 ຕື້ USD ປີ 2019 ຫຼຸດ 11,5% ໄດ້ 0,97 ຕື້; ຄິດກັບຈາກ 2021 ໄດ້ 1,03 ຕື້. ຄວນເຂົ້າໃຈວ່າປະມານ 1,0 ຕື້ USD.",
  },
  observations: ["s001-0349", "s001-0350"],
  preferred: ["s001-0349"],
  gates: [],
  provinces: [],
  values: [
    {
      value: 1000000000,
      unit: "USD",
      label: {
        vi: "in trong bài",
        en: "as printed",
        lo: "ທີ່ພິມ",
      },
    },
    {
      value: -11.5,
      unit: "percent",
      label: {
        vi: "mức giảm in trong bài",
        en: "change as printed",
        lo: "ການປ່ຽນແປງທີ່ພິມ",
      },
    },
    {
      value: 973500000,
      unit: "USD",
      label: {
        vi: "tính từ 2019",
        en: "from 2019",
        lo: "ຄິດຈາກ 2019",
      },
    },
    {
      value: 1029875487.54875,
      unit: "USD",
      label: {
        vi: "tính ngược từ 2021",
        en: "back from 2021",
        lo: "ຄິດກັບຈາກ 2021",
      },
    },
    {
      value: 1100000000,
      unit: "USD",
      label: {
        vi: "kim ngạch 2019",
        en: "trade in 2019",
        lo: "ການຄ້າ 2019",
      },
    },
  ],
  showBesideAnswers: true,
  citations: [
    {
      source: "viet-lao-2022",
      locator: "Phần 1, Thứ tư (dòng 11)",
    },
  ],
};
