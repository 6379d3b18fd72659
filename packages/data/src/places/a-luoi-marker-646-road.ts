import type { Place } from "@bienmau/core/schema";

export const aLuoiMarker646Road = {
  id: "a-luoi-marker-646-road",
  kind: "road",
  name: {
    vi: "đường A Lưới – mốc 646",
    en: "road A Lưới – boundary marker 646",
    lo: "ທາງ A Lưới – ຫຼັກ 646",
  },
  aliases: ["đường ra mốc 646", "a lưới mốc 646"],
  within: ["thua-thien-hue"],
} satisfies Place;
