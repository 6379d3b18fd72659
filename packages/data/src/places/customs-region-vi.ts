import type { Place } from "@bienmau/core/schema";

export const customsRegionVi = {
  id: "customs-region-vi",
  kind: "customs-office",
  name: {
    vi: "Chi cục Hải quan khu vực VI",
    en: "Customs Sub-Department of Region VI",
    lo: "ສາຂາພາສີເຂດ VI",
  },
  aliases: [
    "chi cục hải quan khu vực vi",
    "hải quan khu vực 6",
    "chi cục hải quan khu vực 6",
    "hải quan khu vực vi",
    "hải quan lạng sơn",
    "chi cuc hai quan khu vuc vi",
    "customs region vi",
    "region vi customs",
  ],
  within: ["lang-son", "cao-bang"],
} satisfies Place;
