import type { Finding } from "@bienmau/core/schema";

export const dbFirmTrade: Finding = {
  id: "db-firm-trade",
  kind: "description",
  topics: ["exchange-modes", "firms"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Doanh nghiệp ký hợp đồng xuất xi măng, sắt thép, thiết bị điện và nhập gỗ, nông sản qua cửa khẩu chính thức.",
    en: "Firms trade under contract: cement, steel and electrical equipment out, wood and farm goods in, through official gates.",
    lo: "ວິສາຫະກິດເຊັນສັນຍາສົ່ງອອກຊີມັງ, ເຫຼັກ, ອຸປະກອນໄຟຟ້າ ແລະ ນຳເຂົ້າໄມ້, ກະສິກຳ ຜ່ານດ່ານທາງການ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 977–987",
    },
  ],
};
