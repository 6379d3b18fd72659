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
      locator: "chú thích (1), dòng 33",
    },
    {
      source: "border-report-2021",
      locator: "§I.3.1.c, dòng 66",
    },
  ],
};
