import type { Term } from "@bienmau/core/schema";

export const luongVang: Term = {
  id: "luong-vang",
  name: {
    vi: "Luồng vàng",
    en: "Yellow channel",
    lo: "ຊ່ອງເຫຼືອງ",
  },
  aliases: ["yellow lane"],
  definition: {
    vi: "Kết quả phân luồng tờ khai: kiểm tra hồ sơ trước khi thông quan.",
    en: "A customs routing result: papers are checked before clearance.",
    lo: "ຜົນຈັດຊ່ອງ: ກວດເອກະສານ.",
  },
  citations: [],
};
