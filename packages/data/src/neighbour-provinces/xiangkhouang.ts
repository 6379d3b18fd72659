import type { NeighbourProvince } from "@bienmau/core/schema";

export const xiangkhouang: NeighbourProvince = {
  id: "xiangkhouang",
  country: "LA",
  name: {
    vi: "Xiêng Khoảng",
    en: "Xiangkhouang",
    lo: "ຊຽງຂວາງ",
  },
  aliases: ["Xiengkhouang", "Xieng Khouang", "Xiang Khouang", "Xiêng-khoảng", "Xiengkhuang"],
  citations: [
    {
      source: "viet-lao-2022",
      locator: "footnote (1), line 33",
    },
    {
      source: "border-report-2021",
      locator: "§I.3.1.c, line 66",
    },
  ],
};
