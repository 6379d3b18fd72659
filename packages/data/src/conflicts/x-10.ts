import type { Conflict } from "@bienmau/core/schema";

export const conflictXNo10: Conflict = {
  id: "x-10",
  kind: "values-disagree",
  severity: "B",
  title: {
    vi: "Than qua La Lay 2023: 2,2 hay gần 3 triệu tấn",
    en: "Coal via La Lay 2023: 2.2 or nearly 3 million tonnes",
    lo: "ຖ່ານຫີນຜ່ານ La Lay 2023: 2,2 ຫຼື ເກືອບ 3 ລ້ານໂຕນ",
  },
  text: {
    vi: "Một nguồn ghi 2,2 triệu tấn than nhập qua La Lay năm 2023, nguồn khác ghi gần 3 triệu tấn. Chưa có cơ sở để chọn; chúng tôi nêu cả khoảng.",
    en: "One source has 2.2 million tonnes of coal imported via La Lay in 2023, another nearly 3 million. There is no ground to choose; the range is given.",
    lo: "ແຫຼ່ງໜຶ່ງລະບຸ 2,2 ລ້ານໂຕນ, ອີກແຫຼ່ງເກືອບ 3 ລ້ານໂຕນ ປີ 2023. ພວກເຮົາໃຫ້ທັງສອງ.",
  },
  observations: ["m-0251", "m-0271"],
  preferred: [],
  gates: [],
  provinces: [],
  values: [
    {
      value: 2200000,
      unit: "tonnes",
      label: {
        vi: "nguồn thứ nhất",
        en: "first source",
        lo: "ແຫຼ່ງທີໜຶ່ງ",
      },
    },
    {
      value: 3000000,
      unit: "tonnes",
      label: {
        vi: "nguồn thứ hai (gần)",
        en: "second source (nearly)",
        lo: "ແຫຼ່ງທີສອງ (ເກືອບ)",
      },
    },
  ],
  showBesideAnswers: true,
  citations: [
    {
      source: "laotiantimes-com-2024-07-04-vietnam-plans-6",
      locator: "Nội dung bài viết",
    },
    {
      source: "vjs-vietnam-vn",
      locator: "Nội dung bài viết",
    },
  ],
};
