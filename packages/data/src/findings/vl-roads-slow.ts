import type { Finding } from "@bienmau/core/schema";

export const vlRoadsSlow: Finding = {
  id: "vl-roads-slow",
  kind: "difficulty",
  topics: ["roads", "infrastructure"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Hạ tầng, nhất là đường nối tới cửa khẩu, ở một số nơi xây dựng chậm, chưa đáp ứng nhu cầu.",
    en: "Infrastructure, above all roads to the gates, is built slowly in places and falls short of need.",
    lo: "ໂຄງລ່າງ ໂດຍສະເພາະທາງຫາດ່ານ ບາງບ່ອນສ້າງຊ້າ ບໍ່ພໍຄວາມຕ້ອງການ.",
  },
  citations: [
    {
      source: "viet-lao-2022",
      locator: "dòng 16",
    },
  ],
};
