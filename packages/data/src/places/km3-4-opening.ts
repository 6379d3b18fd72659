import type { Place } from "@bienmau/core/schema";

export const km34Opening = {
  id: "km3-4-opening",
  kind: "facility",
  name: {
    vi: "lối mở Km3+4 Hải Yên (Móng Cái)",
    en: "Km3+4 opening (Móng Cái)",
    lo: "ຈຸດຜ່ອນປົນ Km3+4 (Móng Cái)",
  },
  aliases: ["km3+4", "lối mở km3 4", "cầu phao km3+4", "km 3+4"],
  within: ["quang-ninh", "mong-cai"],
} satisfies Place;
