import type { Conflict } from "@bienmau/core/schema";

export const conflict003No3: Conflict = {
  id: "003-3",
  kind: "values-disagree",
  severity: "B",
  title: {
    vi: "20,8 tỷ USD đến giữa tháng 4 và 22,4 tỷ USD đến 20/4",
    en: "20.8 billion to mid-April, 22.4 billion to 20 April",
    lo: "20,8 ຕື້ ຮອດກາງເດືອນ 4 ແລະ 22,4 ຕື້ ຮອດ 20/4",
  },
  text: {
    vi: "Bài này ghi hơn 20,8 tỷ USD cho hai tỉnh đến giữa tháng 4/2025; báo khác ghi 22,4 tỷ USD riêng Lạng Sơn đến 20/4. Với nhịp khoảng 0,2 tỷ USD mỗi ngày, hai số gần tương thích; giữ cả hai kèm ngày.",
    en: "This article has over 20.8 billion USD for two provinces to mid-April 2025; another paper has 22.4 billion for Lạng Sơn alone to 20 April. At about 0.2 billion a day they are broadly compatible; both are kept with their dates.",
    lo: "ບົດນີ້ລະບຸຫຼາຍກວ່າ 20,8 ຕື້ USD ສຳລັບສອງແຂວງ; ໜັງສືພິມອື່ນ 22,4 ຕື້ USD ສະເພາະ Lạng Sơn ຮອດ 20/4. ຮັກສາທັງສອງພ້ອມວັນທີ.",
  },
  observations: ["s003-0508", "m-0348"],
  preferred: [],
  gates: [],
  provinces: [],
  values: [
    {
      value: 20800000000,
      unit: "USD",
      label: {
        vi: "hai tỉnh, đến giữa tháng 4",
        en: "two provinces, to mid-April",
        lo: "ສອງແຂວງ, ຮອດກາງເດືອນ 4",
      },
    },
    {
      value: 22400000000,
      unit: "USD",
      label: {
        vi: "Lạng Sơn, đến 20/4",
        en: "Lạng Sơn, to 20 April",
        lo: "Lạng Sơn, ຮອດ 20/4",
      },
    },
  ],
  showBesideAnswers: false,
  citations: [
    {
      source: "lang-son-2025",
      locator: "Dòng 15",
    },
    {
      source: "news-laodong-vn-kinh-doanh-xuat-nhap-khau-lang",
      locator: "Nội dung bài viết",
    },
  ],
};
