import type { Place } from "@bienmau/core/schema";

export const laos = {
  id: "laos",
  kind: "country",
  name: {
    vi: "Lào",
    en: "Laos",
    lo: "ລາວ",
  },
  aliases: ["nước lào", "phía lào", "lao", "bên lào", "Lao PDR", "CHDCND Lào", "ສປປ ລາວ"],
  within: [],
} satisfies Place;
