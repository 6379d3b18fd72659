import type { Place } from "@bienmau/core/schema";

export const vietNam = {
  id: "viet-nam",
  kind: "country",
  name: {
    vi: "Việt Nam",
    en: "Vietnam",
    lo: "ຫວຽດນາມ",
  },
  aliases: ["vn", "viet nam", "nước ta", "cả nước", "phía Việt Nam", "Viet Nam", "việt"],
  within: [],
} satisfies Place;
