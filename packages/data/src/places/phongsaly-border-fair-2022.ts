import type { Place } from "@bienmau/core/schema";

export const phongsalyBorderFair2022 = {
  id: "phongsaly-border-fair-2022",
  kind: "event",
  name: {
    vi: "Hội chợ thương mại biên giới lần thứ II, Phông Sa Lỳ 2022",
    en: "2nd border trade fair, Phongsaly 2022",
    lo: "ງານວາງສະແດງການຄ້າຊາຍແດນຄັ້ງທີ II ຜົ້ງສາລີ 2022",
  },
  aliases: ["hội chợ phông sa lỳ", "hội chợ phongsaly", "phongsaly fair"],
  within: ["phongsaly"],
} satisfies Place;
