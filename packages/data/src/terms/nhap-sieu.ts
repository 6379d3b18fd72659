import type { Term } from "@bienmau/core/schema";

export const nhapSieu: Term = {
  id: "nhap-sieu",
  name: {
    vi: "Nhập siêu",
    en: "Trade deficit",
    lo: "ຂາດດຸນການຄ້າ",
  },
  aliases: ["thâm hụt thương mại", "thâm hụt", "deficit"],
  definition: {
    vi: "Nhập khẩu lớn hơn xuất khẩu.",
    en: "Imports exceed exports.",
    lo: "ນຳເຂົ້າຫຼາຍກວ່າສົ່ງອອກ.",
  },
  citations: [],
};
