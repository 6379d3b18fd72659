import type { Finding } from "@bienmau/core/schema";

export const lsCongestionMay: Finding = {
  id: "ls-congestion-may",
  kind: "difficulty",
  topics: ["roads", "logistics"],
  about: ["lang-son", "huu-nghi"],
  text: {
    vi: "Từ 3/5/2025 xe dồn về Hữu Nghị, xếp hàng trên Quốc lộ 1, mất an toàn và vệ sinh.",
    en: "From 3 May 2025 trucks crowded to Hữu Nghị and queued on national road 1, unsafe and dirty.",
    lo: "ແຕ່ 3/5/2025 ລົດເຂົ້າ Hữu Nghị ຫຼາຍ ຕໍ່ແຖວທາງຫຼວງ 1.",
  },
  citations: [
    {
      source: "lang-son-2025",
      locator: "dòng 27",
    },
  ],
};
