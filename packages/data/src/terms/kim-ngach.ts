import type { Term } from "@bienmau/core/schema";

export const kimNgach: Term = {
  id: "kim-ngach",
  name: {
    vi: "Kim ngạch",
    en: "Turnover",
    lo: "ມູນຄ່າການຄ້າ",
  },
  aliases: ["kim ngạch xuất nhập khẩu", "XNK", "kn", "trade turnover", "trade value", "ມູນຄ່ານຳເຂົ້າ-ສົ່ງອອກ"],
  definition: {
    vi: "Giá trị hàng hóa xuất khẩu, nhập khẩu trong một kỳ, tính bằng tiền. Tổng kim ngạch = xuất khẩu + nhập khẩu.",
    en: "The money value of goods exported or imported in a period. Total turnover = exports + imports.",
    lo: "ມູນຄ່າສິນຄ້າສົ່ງອອກ ຫຼື ນຳເຂົ້າໃນໄລຍະໜຶ່ງ. ມູນຄ່າລວມ = ສົ່ງອອກ + ນຳເຂົ້າ.",
  },
  citations: [],
};
