import type { Finding } from "@bienmau/core/schema";

export const vlCauseRoads: Finding = {
  id: "vl-cause-roads",
  kind: "cause",
  topics: ["roads", "infrastructure"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Nguyên nhân: giao thông biên giới thiếu và xuống cấp, thành điểm nghẽn khiến vốn khó vào.",
    en: "Cause: border roads are few and worn, a bottleneck that keeps capital out.",
    lo: "ສາເຫດ: ທາງຊາຍແດນຂາດ ແລະ ເສຍຫາຍ ເປັນຈຸດຂັດຂ້ອງ.",
  },
  citations: [
    {
      source: "viet-lao-2022",
      locator: "dòng 18",
    },
  ],
};
