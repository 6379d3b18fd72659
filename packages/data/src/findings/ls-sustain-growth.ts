import type { Finding } from "@bienmau/core/schema";

export const lsSustainGrowth: Finding = {
  id: "ls-sustain-growth",
  kind: "measure",
  topics: ["agreements", "firms"],
  about: ["lang-son", "cao-bang"],
  text: {
    vi: "Để giữ đà tăng trưởng, cơ quan quản lý và doanh nghiệp cần chủ động, linh hoạt.",
    en: "To keep growth going, authorities and firms must act early and flexibly.",
    lo: "ເພື່ອຮັກສາການເຕີບໂຕ ເຈົ້າໜ້າທີ່ ແລະ ວິສາຫະກິດຕ້ອງຫ້າວຫັນ ແລະ ຍືດຫຍຸ່ນ.",
  },
  citations: [
    {
      source: "lang-son-2025",
      locator: "dòng 3",
    },
  ],
};
