import type { Term } from "@bienmau/core/schema";

export const nhapKhau: Term = {
  id: "nhap-khau",
  name: {
    vi: "Nhập khẩu",
    en: "Import",
    lo: "ນຳເຂົ້າ",
  },
  aliases: ["nk", "imports", "mua vào"],
  definition: {
    vi: "Hàng đưa từ nước khác vào.",
    en: "Goods brought in from another country.",
    lo: "ສິນຄ້ານຳເຂົ້າຈາກປະເທດອື່ນ.",
  },
  citations: [],
};
