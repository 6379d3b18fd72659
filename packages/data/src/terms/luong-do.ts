import type { Term } from "@bienmau/core/schema";

export const luongDo: Term = {
  id: "luong-do",
  name: {
    vi: "Luồng đỏ",
    en: "Red channel",
    lo: "ຊ່ອງແດງ",
  },
  aliases: ["red lane"],
  definition: {
    vi: "Kết quả phân luồng tờ khai: kiểm tra cả hồ sơ và hàng hóa.",
    en: "A customs routing result: papers and goods are both checked.",
    lo: "ຜົນຈັດຊ່ອງ: ກວດທັງເອກະສານ ແລະ ສິນຄ້າ.",
  },
  citations: [],
};
