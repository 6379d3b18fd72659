import type { Indicator } from "@bienmau/core/schema";

export const logisticsCentres = {
  id: "logistics-centres",
  group: "infrastructure",
  name: {
    vi: "số trung tâm logistics cấp tỉnh",
    en: "provincial logistics centres",
    lo: "ຈຳນວນສູນໂລຈິສຕິກ",
  },
  definition: {
    vi: "Số trung tâm logistics cấp tỉnh đã hình thành.",
    en: "Provincial logistics centres in place.",
    lo: "ຈຳນວນສູນໂລຈິສຕິກຂັ້ນແຂວງ.",
  },
  unit: "count",
  aliases: {
    vi: ["trung tâm logistics", "bao nhiêu trung tâm logistics", "logistics cấp tỉnh"],
    en: ["logistics centres", "logistics centers", "how many logistics centres"],
    lo: ["ສູນໂລຈິສຕິກ", "ສູນໂລຈິສຕິກຈັກແຫ່ງ"],
  },
  goodForMonths: 36,
  additive: false,
} satisfies Indicator;
