import type { Term } from "@bienmau/core/schema";

export const vietgap: Term = {
  id: "vietgap",
  name: {
    vi: "VietGAP",
    en: "VietGAP",
    lo: "VietGAP",
  },
  aliases: ["viet gap"],
  definition: {
    vi: "Tiêu chuẩn sản xuất nông nghiệp tốt của Việt Nam.",
    en: "Vietnam’s good agricultural practice standard.",
    lo: "ມາດຕະຖານກະສິກຳດີຂອງຫວຽດນາມ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.3, dòng 1489",
    },
  ],
};
