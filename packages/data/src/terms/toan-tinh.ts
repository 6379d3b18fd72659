import type { Term } from "@bienmau/core/schema";

export const toanTinh: Term = {
  id: "toan-tinh",
  name: {
    vi: "Toàn tỉnh",
    en: "Whole province",
    lo: "ທົ່ວແຂວງ",
  },
  aliases: ["cả tỉnh"],
  definition: {
    vi: "Cơ sở tính: tổng trao đổi của tỉnh, khác với một cửa khẩu hay tuyến.",
    en: "A basis: all trade of the province, not one gate or corridor.",
    lo: "ພື້ນຖານ: ການຄ້າທັງແຂວງ ບໍ່ແມ່ນດ່ານດຽວ.",
  },
  citations: [],
};
