import type { Finding } from "@bienmau/core/schema";

export const dbRoadsNotUpgraded: Finding = {
  id: "db-roads-not-upgraded",
  kind: "difficulty",
  topics: ["roads", "infrastructure"],
  about: ["dien-bien", "northern-laos", "tay-trang"],
  text: {
    vi: "Quốc lộ 279 và 12 chưa được nâng cấp đồng bộ, cản trở mở rộng vận tải.",
    en: "National roads 279 and 12 are not fully upgraded, which holds back larger transport.",
    lo: "ທາງຫຼວງ 279 ແລະ 12 ຍັງບໍ່ໄດ້ຍົກລະດັບທົ່ວເຖິງ ຂັດຂວາງການຂົນສົ່ງ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 1093–1101",
    },
  ],
};
