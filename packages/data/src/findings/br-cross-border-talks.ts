import type { Finding } from "@bienmau/core/schema";

export const brCrossBorderTalks: Finding = {
  id: "br-cross-border-talks",
  kind: "result",
  topics: ["agreements"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Chính quyền tỉnh biên giới duy trì gặp gỡ thường niên với tỉnh láng giềng, giúp thương mại không gián đoạn.",
    en: "Border provinces keep yearly meetings with their neighbours, which helped trade go on.",
    lo: "ແຂວງຊາຍແດນຮັກສາການພົບປະປະຈຳປີກັບແຂວງເພື່ອນບ້ານ ຊ່ວຍການຄ້າບໍ່ຢຸດ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.1.5, dòng 26–28",
    },
  ],
};
