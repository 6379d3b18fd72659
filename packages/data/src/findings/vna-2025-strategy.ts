import type { Finding } from "@bienmau/core/schema";

export const vna2025Strategy: Finding = {
  id: "vna-2025-strategy",
  kind: "description",
  topics: ["agreements"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Cơ chế hội nghị gắn với Chiến lược hợp tác Việt – Lào 2021–2030.",
    en: "The conference belongs to the Vietnam–Laos Cooperation Strategy 2021–2030.",
    lo: "ກົນໄກກອງປະຊຸມຂຶ້ນກັບຍຸດທະສາດຮ່ວມມື 2021–2030.",
  },
  citations: [
    {
      source: "vna-2025",
      locator: "dòng 21",
    },
  ],
};
