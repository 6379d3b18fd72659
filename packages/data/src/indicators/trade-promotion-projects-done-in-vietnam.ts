import type { Indicator } from "@bienmau/core/schema";

export const tradePromotionProjectsDoneInVietnam = {
  id: "trade-promotion-projects-done-in-vietnam",
  group: "promotion",
  name: {
    vi: "số đề án xúc tiến thực hiện tại Việt Nam",
    en: "trade promotion projects held in Vietnam",
    lo: "ໂຄງການທີ່ຈັດຢູ່ຫວຽດນາມ",
  },
  definition: {
    vi: "Số chương trình thực hiện tại Việt Nam.",
    en: "Programmes held in Vietnam.",
    lo: "ໂຄງການທີ່ຈັດຢູ່ຫວຽດນາມ.",
  },
  unit: "count",
  aliases: {
    vi: ["đề án thực hiện tại việt nam", "chương trình tại việt nam"],
    en: ["projects in vietnam"],
    lo: [],
  },
  goodForMonths: 60,
  additive: true,
} satisfies Indicator;
