import type { Place } from "@bienmau/core/schema";

export const industryAndTradeOfficers = {
  id: "industry-and-trade-officers",
  kind: "respondent-group",
  name: {
    vi: "cán bộ Sở Công Thương tỉnh Điện Biên",
    en: "officers of Điện Biên’s Department of Industry and Trade",
    lo: "ພະນັກງານພະແນກອຸດສາຫະກຳ ແລະ ການຄ້າ ດຽນບຽນ",
  },
  aliases: ["cán bộ sở công thương", "sở công thương điện biên", "doit officers", "industry and trade officers"],
  within: ["dien-bien"],
} satisfies Place;
