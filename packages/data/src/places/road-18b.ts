import type { Place } from "@bienmau/core/schema";

export const road18b = {
  id: "road-18b",
  kind: "road",
  name: {
    vi: "đường 18B Attapeu – Bờ Y",
    en: "Road 18B Attapeu – Bờ Y",
    lo: "ທາງ 18B ອັດຕະປື – Bờ Y",
  },
  aliases: ["đường 18b", "road 18b"],
  within: ["attapeu"],
} satisfies Place;
