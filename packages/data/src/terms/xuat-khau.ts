import type { Term } from "@bienmau/core/schema";

export const xuatKhau: Term = {
  id: "xuat-khau",
  name: {
    vi: "Xuất khẩu",
    en: "Export",
    lo: "ສົ່ງອອກ",
  },
  aliases: ["xk", "exports", "bán ra"],
  definition: {
    vi: "Hàng từ trong nước đưa ra nước khác. Với Điện Biên – Bắc Lào: hàng từ Điện Biên sang Lào.",
    en: "Goods taken from the country to another. For Điện Biên – northern Laos: goods from Điện Biên to Laos.",
    lo: "ສິນຄ້າຈາກປະເທດໜຶ່ງໄປອີກປະເທດ.",
  },
  citations: [],
};
