import type { Conflict } from "@bienmau/core/schema";

export const conflict000No29: Conflict = {
  id: "000-29",
  kind: "wording",
  severity: "C",
  title: {
    vi: "Nhiều cách viết địa danh Lào",
    en: "Several spellings of Lao names",
    lo: "ການສະກົດຊື່ລາວຫຼາຍແບບ",
  },
  text: {
    vi: "Bài viết dùng nhiều cách viết cho cùng một nơi (Pang Hốc, Pang Hok; Phongsali, Phongsaly, Phông-sa-lỳ). Tất cả được ghi nhận là tên gọi khác.",
    en: "The paper spells the same places in several ways (Pang Hốc, Pang Hok; Phongsali, Phongsaly, Phông-sa-lỳ). All are kept as aliases.",
    lo: "ບົດສະກົດບ່ອນດຽວກັນຫຼາຍແບບ (Pang Hốc, Pang Hok; Phongsali, Phongsaly). ທັງໝົດຮັກສາໄວ້ເປັນຊື່ອື່ນ.",
  },
  observations: [],
  preferred: [],
  gates: [],
  provinces: [],
  values: [],
  showBesideAnswers: false,
  citations: [
    {
      source: "dien-bien-2025",
      locator: "Dòng 21, 403, 917, 925, 1386",
    },
  ],
};
