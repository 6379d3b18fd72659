import type { Place } from "@bienmau/core/schema";

export const northernBorderArea = {
  id: "northern-border-area",
  kind: "region",
  name: {
    vi: "khu vực biên giới phía Bắc",
    en: "northern border area",
    lo: "ເຂດຊາຍແດນພາກເໜືອ",
  },
  aliases: ["biên giới phía bắc", "khu vực biên giới phía bắc", "northern border"],
  within: [],
} satisfies Place;
