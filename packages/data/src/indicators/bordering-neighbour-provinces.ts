import type { Indicator } from "@bienmau/core/schema";

export const borderingNeighbourProvinces = {
  id: "bordering-neighbour-provinces",
  group: "administration",
  name: {
    vi: "số tỉnh láng giềng giáp ranh",
    en: "neighbouring provinces across the border",
    lo: "ຈຳນວນແຂວງເພື່ອນບ້ານທີ່ຕິດກັນ",
  },
  definition: {
    vi: "Số tỉnh của nước láng giềng giáp với tỉnh nêu tên.",
    en: "Provinces of the neighbouring country that touch the province named.",
    lo: "ຈຳນວນແຂວງຂອງປະເທດເພື່ອນບ້ານທີ່ຕິດກັບແຂວງນັ້ນ.",
  },
  unit: "count",
  aliases: {
    vi: [
      "giáp mấy tỉnh",
      "giáp bao nhiêu tỉnh",
      "tiếp giáp mấy tỉnh",
      "giáp với mấy tỉnh",
      "giáp với bao nhiêu tỉnh",
      "tiếp giáp với mấy tỉnh",
      "mấy tỉnh bắc lào giáp",
    ],
    en: ["how many lao provinces border", "borders how many provinces"],
    lo: ["ຕິດກັບຈັກແຂວງ"],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
