import type { Finding } from "@bienmau/core/schema";

export const dbTransportRoutes: Finding = {
  id: "db-transport-routes",
  kind: "description",
  topics: ["roads", "exchange-modes"],
  about: ["dien-bien", "northern-laos", "tay-trang"],
  text: {
    vi: "Hàng đi chủ yếu bằng xe tải trên quốc lộ, như quốc lộ 279 lên Tây Trang; một số hàng nhỏ lẻ qua lối mở dưới giám sát của biên phòng.",
    en: "Goods go mostly by truck on national roads such as 279 to Tây Trang; some small lots through openings under border-guard watch.",
    lo: "ສິນຄ້າໄປດ້ວຍລົດບັນທຸກຕາມທາງຫຼວງ ເຊັ່ນ 279 ຫາ Tây Trang; ບາງສ່ວນນ້ອຍຜ່ານຊ່ອງທາງຜ່ານ ພາຍໃຕ້ທະຫານຊາຍແດນ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 989–1003",
    },
  ],
};
