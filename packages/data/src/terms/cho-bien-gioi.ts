import type { Term } from "@bienmau/core/schema";

export const choBienGioi: Term = {
  id: "cho-bien-gioi",
  name: {
    vi: "Chợ biên giới",
    en: "Border market",
    lo: "ຕະຫຼາດຊາຍແດນ",
  },
  aliases: ["chợ vùng biên"],
  definition: {
    vi: "Chợ ở khu vực biên giới cho cư dân và thương nhân mua bán; điều kiện theo Nghị định 122/2024.",
    en: "A market near the border for residents and traders; who may trade is set by Decree 122/2024.",
    lo: "ຕະຫຼາດເຂດຊາຍແດນສຳລັບຊາວຊາຍແດນ ແລະ ພໍ່ຄ້າ; ຕາມດຳລັດ 122/2024.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 965–975",
    },
  ],
};
