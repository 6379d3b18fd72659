import type { Term } from "@bienmau/core/schema";

export const tamNhapTaiXuat: Term = {
  id: "tam-nhap-tai-xuat",
  name: {
    vi: "Tạm nhập tái xuất",
    en: "Temporary import for re-export",
    lo: "ນຳເຂົ້າຊົ່ວຄາວເພື່ອສົ່ງອອກ",
  },
  aliases: ["TNTX", "temporary import", "re-export"],
  definition: {
    vi: "Hàng đưa vào một thời gian rồi xuất sang nước khác; ngoài phạm vi nghị định thương mại biên giới.",
    en: "Goods brought in for a time, then exported to another country; outside the border-trade decree.",
    lo: "ສິນຄ້າເຂົ້າຊົ່ວຄາວແລ້ວສົ່ງອອກ; ນອກດຳລັດການຄ້າຊາຍແດນ.",
  },
  citations: [
    {
      source: "english-luatvietnam-vn-decree-no-14-2018-nd-cp",
      locator: "trích Nghị định 14/2018/NĐ-CP",
    },
  ],
};
