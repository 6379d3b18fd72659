import type { Finding } from "@bienmau/core/schema";

export const lsCoordination: Finding = {
  id: "ls-coordination",
  kind: "result",
  topics: ["agreements"],
  about: ["lang-son", "cao-bang", "china"],
  text: {
    vi: "Hải quan, biên phòng, công thương, ban quản lý khu kinh tế phối hợp chặt trong điều hành và gỡ vướng.",
    en: "Customs, border guards, trade offices and zone boards coordinate closely.",
    lo: "ພາສີ, ທະຫານຊາຍແດນ, ການຄ້າ ແລະ ຄະນະເຂດ ປະສານກັນໃກ້ຊິດ.",
  },
  citations: [
    {
      source: "lang-son-2025",
      locator: "dòng 39 và 43",
    },
  ],
};
