import type { Indicator } from "@bienmau/core/schema";

export const agricultureGrowth = {
  id: "agriculture-growth",
  group: "economy",
  name: {
    vi: "tăng trưởng nông, lâm nghiệp, thủy sản",
    en: "growth of agriculture, forestry and fishery",
    lo: "ການເຕີບໂຕກະສິກຳ ປ່າໄມ້ ປະມົງ",
  },
  definition: {
    vi: "Mức tăng ngành nông, lâm nghiệp, thủy sản của tỉnh.",
    en: "Growth of the province’s agriculture, forestry and fishery.",
    lo: "ການເຕີບໂຕກະສິກຳຂອງແຂວງ.",
  },
  unit: "percent",
  aliases: {
    vi: [
      "tăng trưởng nông nghiệp",
      "nông lâm thủy sản tăng bao nhiêu",
      "tăng trưởng ngành nông lâm nghiệp thủy sản",
      "nông lâm thủy sản",
      "nông lâm nghiệp thủy sản",
      "nông, lâm nghiệp, thủy sản",
      "tăng trưởng nông lâm thủy sản",
      "ngành nông lâm nghiệp thủy sản",
      "nông lâm ngư nghiệp",
    ],
    en: [
      "agriculture growth",
      "farm growth",
      "agriculture forestry and fishery",
      "agriculture, forestry and fishery growth",
    ],
    lo: [],
  },
  goodForMonths: 36,
  additive: false,
} satisfies Indicator;
