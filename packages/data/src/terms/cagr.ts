import type { Term } from "@bienmau/core/schema";

export const cagr: Term = {
  id: "cagr",
  name: {
    vi: "Tốc độ tăng trưởng kép",
    en: "Compound annual growth rate",
    lo: "ອັດຕາເຕີບໂຕປະສົມ",
  },
  aliases: ["CAGR", "tăng trưởng bình quân năm", "compound growth"],
  definition: {
    vi: "Tốc độ tăng bình quân mỗi năm nối điểm đầu và cuối: (cuối/đầu)^(1/số năm) − 1.",
    en: "The yearly growth that links first and last value: (last/first)^(1/years) − 1.",
    lo: "ອັດຕາເຕີບໂຕຕໍ່ປີ: (ສຸດທ້າຍ/ທຳອິດ)^(1/ປີ) − 1.",
  },
  citations: [],
};
