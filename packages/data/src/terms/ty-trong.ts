import type { Term } from "@bienmau/core/schema";

export const tyTrong: Term = {
  id: "ty-trong",
  name: {
    vi: "Tỷ trọng",
    en: "Share",
    lo: "ສັດສ່ວນ",
  },
  aliases: ["tỉ trọng", "phần trăm trong tổng", "share of total"],
  definition: {
    vi: "Phần của một nhóm trong tổng, tính bằng phần trăm.",
    en: "The part of one group in the total, in percent.",
    lo: "ສ່ວນຂອງກຸ່ມໜຶ່ງໃນທັງໝົດ ເປັນສ່ວນຮ້ອຍ.",
  },
  citations: [],
};
