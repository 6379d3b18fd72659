import type { Term } from "@bienmau/core/schema";

export const luongXanh: Term = {
  id: "luong-xanh",
  name: {
    vi: "Luồng xanh",
    en: "Green channel",
    lo: "ຊ່ອງຂຽວ",
  },
  aliases: ["green lane"],
  definition: {
    vi: "Kết quả phân luồng tờ khai: miễn kiểm tra hồ sơ và hàng hóa, trừ khi hải quan yêu cầu.",
    en: "A customs routing result: no check of papers or goods unless customs asks.",
    lo: "ຜົນຈັດຊ່ອງ: ບໍ່ກວດເອກະສານ ແລະ ສິນຄ້າ.",
  },
  citations: [],
};
