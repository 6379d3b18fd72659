import type { Indicator } from "@bienmau/core/schema";

export const industrialClustersEstablishedArea = {
  id: "industrial-clusters-established-area",
  group: "infrastructure",
  name: {
    vi: "diện tích cụm công nghiệp đã thành lập",
    en: "area of clusters established",
    lo: "ເນື້ອທີ່ກຸ່ມອຸດສາຫະກຳທີ່ສ້າງຕັ້ງ",
  },
  definition: {
    vi: "Tổng diện tích cụm công nghiệp đã thành lập.",
    en: "Total area of clusters established.",
    lo: "ເນື້ອທີ່ລວມ.",
  },
  unit: "ha",
  aliases: {
    vi: [
      "diện tích cụm công nghiệp",
      "tổng diện tích cụm công nghiệp",
      "tổng diện tích",
      "diện tích các cụm công nghiệp",
    ],
    en: ["area of industrial clusters", "cluster area", "total area of clusters"],
    lo: [],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
