import type { Term } from "@bienmau/core/schema";

export const hanNgach: Term = {
  id: "han-ngach",
  name: {
    vi: "Hạn ngạch",
    en: "Quota",
    lo: "ໂຄຕາ",
  },
  aliases: ["hạn ngạch thuế quan", "tariff quota"],
  definition: {
    vi: "Giới hạn lượng hàng được hưởng mức thuế ưu đãi hoặc được nhập trong kỳ.",
    en: "A limit on how much may come in, or at a preferential rate, in a period.",
    lo: "ຂອບເຂດປະລິມານສິນຄ້າ ຫຼື ພາສີບຸລິມະສິດ.",
  },
  citations: [],
};
