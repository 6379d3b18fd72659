import type { Place } from "@bienmau/core/schema";

export const luangPrabangFair2022 = {
  id: "luang-prabang-fair-2022",
  kind: "event",
  name: {
    vi: "Hội chợ thương mại kỷ niệm Năm đoàn kết hữu nghị, Luông Pha Băng 2022",
    en: "friendship-year trade fair, Luang Prabang 2022",
    lo: "ງານວາງສະແດງປີສາມັກຄີມິດຕະພາບ ຫຼວງພະບາງ 2022",
  },
  aliases: ["hội chợ luông pha băng", "hội chợ luang prabang", "luang prabang fair"],
  within: ["luang-prabang"],
} satisfies Place;
