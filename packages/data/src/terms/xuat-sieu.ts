import type { Term } from "@bienmau/core/schema";

export const xuatSieu: Term = {
  id: "xuat-sieu",
  name: {
    vi: "Xuất siêu",
    en: "Trade surplus",
    lo: "ເກີນດຸນການຄ້າ",
  },
  aliases: ["thặng dư thương mại", "thặng dư", "surplus"],
  definition: {
    vi: "Xuất khẩu lớn hơn nhập khẩu.",
    en: "Exports exceed imports.",
    lo: "ສົ່ງອອກຫຼາຍກວ່ານຳເຂົ້າ.",
  },
  citations: [],
};
