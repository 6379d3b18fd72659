import type { Finding } from "@bienmau/core/schema";

export const vna2025Results: Finding = {
  id: "vna-2025-results",
  kind: "result",
  topics: ["agreements", "markets"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Hai bên đánh giá hợp tác khởi sắc từ 2022 nhưng dư địa còn lớn.",
    en: "Both sides judged cooperation to have grown since 2022 with much room left.",
    lo: "ສອງຝ່າຍເຫັນວ່າການຮ່ວມມືດີຂຶ້ນແຕ່ 2022 ແຕ່ຍັງມີຊ່ອງຫວ່າງຫຼາຍ.",
  },
  citations: [
    {
      source: "vna-2025",
      locator: "dòng 5–7",
    },
  ],
};
