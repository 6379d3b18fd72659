import type { Term } from "@bienmau/core/schema";

export const vnaccsVcis: Term = {
  id: "vnaccs-vcis",
  name: {
    vi: "VNACCS/VCIS",
    en: "VNACCS/VCIS",
    lo: "VNACCS/VCIS",
  },
  aliases: ["VNACCS", "VCIS", "khai điện tử", "hệ thống thông quan tự động", "e-declaration system"],
  definition: {
    vi: "Hệ thống khai và xử lý tờ khai hải quan điện tử của Việt Nam.",
    en: "Vietnam’s electronic customs declaration and processing system.",
    lo: "ລະບົບແຈ້ງພາສີເອເລັກໂຕຣນິກຂອງຫວຽດນາມ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 1077–1083",
    },
  ],
};
