import type { Finding } from "@bienmau/core/schema";

export const vna2025Review: Finding = {
  id: "vna-2025-review",
  kind: "measure",
  topics: ["agreements"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Hội nghị rà soát điều khoản, lắng nghe vướng mắc và đánh giá thực chất kết quả, nguyên nhân trong thương mại, đầu tư biên giới.",
    en: "The conference reviews terms, hears problems and judges results and causes in border trade and investment.",
    lo: "ກອງປະຊຸມທົບທວນຂໍ້ກຳນົດ, ຮັບຟັງບັນຫາ ແລະ ປະເມີນຜົນ ແລະ ສາເຫດ.",
  },
  citations: [
    {
      source: "vna-2025",
      locator: "dòng 3 và 9",
    },
  ],
};
