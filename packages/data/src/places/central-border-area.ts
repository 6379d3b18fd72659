import type { Place } from "@bienmau/core/schema";

export const centralBorderArea = {
  id: "central-border-area",
  kind: "region",
  name: {
    vi: "khu vực biên giới miền Trung",
    en: "central border area",
    lo: "ເຂດຊາຍແດນພາກກາງ",
  },
  aliases: ["biên giới miền trung", "khu vực biên giới miền trung", "central border"],
  within: [],
} satisfies Place;
