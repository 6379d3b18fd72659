import type { NeighbourProvince } from "@bienmau/core/schema";

export const phongsaly: NeighbourProvince = {
  id: "phongsaly",
  country: "LA",
  name: {
    vi: "Phông Sa Lỳ",
    en: "Phongsaly",
    lo: "ຜົ້ງສາລີ",
  },
  aliases: ["Phongsali", "Phong Saly", "Phông-sa-lỳ", "Phôngsalỳ", "Phong Sa Ly", "ພົ້ງສາລີ", "ພົງສາລີ"],
  citations: [
    {
      source: "viet-lao-2022",
      locator: "chú thích (1), dòng 33",
    },
  ],
};
