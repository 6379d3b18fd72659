import type { Place } from "@bienmau/core/schema";

export const northernLaos = {
  id: "northern-laos",
  kind: "region",
  name: {
    vi: "Bắc Lào",
    en: "Northern Laos",
    lo: "ພາກເໜືອລາວ",
  },
  aliases: [
    "các tỉnh Bắc Lào",
    "bac lao",
    "miền bắc lào",
    "north laos",
    "phía bắc lào",
    "blào",
    "northern lao provinces",
    "ພາກເໜືອຂອງລາວ",
    "ແຂວງພາກເໜືອ",
  ],
  within: ["laos"],
} satisfies Place;
