import type { Conflict } from "@bienmau/core/schema";

export const conflictXNo4: Conflict = {
  id: "x-4",
  kind: "values-disagree",
  severity: "B",
  title: {
    vi: "Kim ngạch Việt – Lào 2022: 1,65 hay 1,70 tỷ USD",
    en: "Vietnam–Laos trade 2022: 1.65 or 1.70 billion",
    lo: "ການຄ້າຫວຽດ–ລາວ 2022: 1,65 ຫຼື 1,70 ຕື້",
  },
  text: {
    vi: "Một nguồn ghi khoảng 1,7 tỷ USD (hai chiều cộng lại 1,696 tỷ USD), nguồn khác ghi 1,65 tỷ USD. Chúng tôi dùng 1,70 tỷ USD vì khớp với hai phần.",
    en: "One source has about 1.7 billion USD (its two flows add up to 1.696 billion), another 1.65 billion. 1.70 is used, as it fits its parts.",
    lo: "ແຫຼ່ງໜຶ່ງລະບຸປະມານ 1,7 ຕື້ USD (ສອງທິດລວມ 1,696 ຕື້), ອີກແຫຼ່ງ 1,65 ຕື້. ພວກເຮົາໃຊ້ 1,70 ຕື້.",
  },
  observations: ["m-0050", "m-0057"],
  preferred: ["m-0050"],
  gates: [],
  provinces: [],
  values: [
    {
      value: 1700000000,
      unit: "USD",
      label: {
        vi: "nguồn thứ nhất",
        en: "first source",
        lo: "ແຫຼ່ງທີໜຶ່ງ",
      },
    },
    {
      value: 1650000000,
      unit: "USD",
      label: {
        vi: "nguồn thứ hai",
        en: "second source",
        lo: "ແຫຼ່ງທີສອງ",
      },
    },
    {
      value: 1696400000,
      unit: "USD",
      label: {
        vi: "cộng hai chiều",
        en: "sum of the flows",
        lo: "ລວມສອງທິດ",
      },
    },
  ],
  showBesideAnswers: true,
  citations: [
    {
      source: "baobinhduong-vn",
      locator: "Nội dung bài viết",
    },
    {
      source: "cafeland-vn-su-kien-viet-nam-lao-thuc",
      locator: "Nội dung bài viết",
    },
  ],
};
