import type { NeighbourProvince } from "@bienmau/core/schema";

export const savannakhet: NeighbourProvince = {
  id: "savannakhet",
  country: "LA",
  name: {
    vi: "Sa Vẳn Na Khệt",
    en: "Savannakhet",
    lo: "ສະຫວັນນະເຂດ",
  },
  aliases: ["Savanakhet", "Sa-vẳn-na-khẹt", "Xa-vẳn-na-khệt", "Xavannakhet", "Savannakhét"],
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
