import type { Finding } from "@bienmau/core/schema";

export const dbMeasureProcessing: Finding = {
  id: "db-measure-processing",
  kind: "measure",
  topics: ["processing", "finance"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Chế biến sâu gạo, cà phê, chè, mắc ca; ưu tiên tín dụng và hỗ trợ kỹ thuật.",
    en: "Process rice, coffee, tea and macadamia further; give credit and technical help first.",
    lo: "ປຸງແຕ່ງເລິກເຂົ້າ, ກາເຟ, ຊາ, ມະຄາເດເມຍ; ບຸລິມະສິດສິນເຊື່ອ ແລະ ເຕັກນິກ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.3, dòng 1493–1497",
    },
  ],
};
