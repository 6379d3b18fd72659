import type { Place } from "@bienmau/core/schema";

export const cambodia = {
  id: "cambodia",
  kind: "country",
  name: {
    vi: "Campuchia",
    en: "Cambodia",
    lo: "ກຳປູເຈຍ",
  },
  aliases: ["cam pu chia", "cpc", "campuchia", "phía campuchia", "kampuchea", "ກຳປູເຈັຍ"],
  within: [],
} satisfies Place;
