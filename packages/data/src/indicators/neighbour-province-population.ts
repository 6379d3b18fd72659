import type { Indicator } from "@bienmau/core/schema";

export const neighbourProvincePopulation = {
  id: "neighbour-province-population",
  group: "economy",
  name: {
    vi: "dân số mỗi tỉnh biên giới phía Lào, Campuchia",
    en: "population of a Lao or Cambodian border province",
    lo: "ປະຊາກອນແຂວງຊາຍແດນລາວ ກຳປູເຈຍ",
  },
  definition: {
    vi: "Dân số cao nhất của một tỉnh biên giới phía Lào, Campuchia theo báo cáo.",
    en: "Largest population of a Lao or Cambodian border province, by the report.",
    lo: "ປະຊາກອນສູງສຸດຂອງແຂວງ.",
  },
  unit: "count",
  aliases: {
    vi: [
      "dân số tỉnh biên giới lào",
      "dân số tỉnh biên giới campuchia",
      "dân số mỗi tỉnh",
      "dân số tỉnh",
      "dân số các tỉnh biên giới",
    ],
    en: ["population of border provinces", "population"],
    lo: ["ປະຊາກອນ"],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
