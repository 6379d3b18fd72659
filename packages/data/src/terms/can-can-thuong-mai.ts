import type { Term } from "@bienmau/core/schema";

export const canCanThuongMai: Term = {
  id: "can-can-thuong-mai",
  name: {
    vi: "Cán cân thương mại",
    en: "Trade balance",
    lo: "ດຸນການຄ້າ",
  },
  aliases: ["cán cân", "balance of trade"],
  definition: {
    vi: "Xuất khẩu trừ nhập khẩu trong cùng kỳ.",
    en: "Exports minus imports of the same period.",
    lo: "ສົ່ງອອກລົບນຳເຂົ້າໃນໄລຍະດຽວກັນ.",
  },
  citations: [],
};
