import type { Term } from "@bienmau/core/schema";

export const quaDiaBan: Term = {
  id: "qua-dia-ban",
  name: {
    vi: "Qua địa bàn",
    en: "Passing through",
    lo: "ຜ່ານເຂດ",
  },
  aliases: ["through territory"],
  definition: {
    vi: "Cơ sở tính: mọi hàng đi qua địa bàn, dù khai ở đâu; thường lớn hơn số khai tại chỗ.",
    en: "A basis: all goods moving through, wherever declared; usually larger than the declared figure.",
    lo: "ພື້ນຖານ: ສິນຄ້າທັງໝົດຜ່ານເຂດ ບໍ່ວ່າແຈ້ງຢູ່ໃສ.",
  },
  citations: [
    {
      source: "lang-son-2025",
      locator: "dòng 15",
    },
  ],
};
