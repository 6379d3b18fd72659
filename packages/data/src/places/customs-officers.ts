import type { Place } from "@bienmau/core/schema";

export const customsOfficers = {
  id: "customs-officers",
  kind: "respondent-group",
  name: {
    vi: "cán bộ Hải quan tỉnh Điện Biên",
    en: "customs officers of Điện Biên",
    lo: "ເຈົ້າໜ້າທີ່ພາສີ ດຽນບຽນ",
  },
  aliases: ["cán bộ hải quan", "hải quan điện biên", "customs officers"],
  within: ["dien-bien"],
} satisfies Place;
