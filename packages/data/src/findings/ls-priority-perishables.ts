import type { Finding } from "@bienmau/core/schema";

export const lsPriorityPerishables: Finding = {
  id: "ls-priority-perishables",
  kind: "measure",
  topics: ["customs", "logistics"],
  about: ["lang-son", "cao-bang", "china", "huu-nghi", "tra-linh"],
  text: {
    vi: "Tại Hữu Nghị, Trà Lĩnh, các lực lượng họp liên ngành và phân luồng ưu tiên hàng dễ hỏng.",
    en: "At Hữu Nghị and Trà Lĩnh agencies hold joint meetings and give perishables priority lanes.",
    lo: "ຢູ່ Hữu Nghị, Trà Lĩnh ກອງປະຊຸມຮ່ວມ ແລະ ຊ່ອງບຸລິມະສິດສິນຄ້າເນົ່າງ່າຍ.",
  },
  citations: [
    {
      source: "lang-son-2025",
      locator: "dòng 17",
    },
  ],
};
