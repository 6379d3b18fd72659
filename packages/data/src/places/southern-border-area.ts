import type { Place } from "@bienmau/core/schema";

export const southernBorderArea = {
  id: "southern-border-area",
  kind: "region",
  name: {
    vi: "khu vực biên giới phía Nam",
    en: "southern border area",
    lo: "ເຂດຊາຍແດນພາກໃຕ້",
  },
  aliases: ["biên giới phía nam", "khu vực biên giới phía nam", "southern border"],
  within: [],
} satisfies Place;
