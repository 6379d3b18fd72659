import type { Rule } from "@bienmau/core/schema";

export const residentGoodsList: Rule = {
  id: "resident-goods-list",
  topics: ["resident-exchange"],
  title: {
    vi: "Danh mục hàng cư dân biên giới được trao đổi",
    en: "List of goods residents may exchange",
    lo: "ລາຍການສິນຄ້າທີ່ຊາວຊາຍແດນແລກປ່ຽນໄດ້",
  },
  instrument: "Thông tư 34/2025/TT-BCT",
  neighbours: ["LA", "CN", "KH"],
  trust: "weak",
  says: {
    vi: "Chuỗi văn bản được nhắc đến: Thông tư 02/2018/TT-BCT, rồi 42/2019, rồi 34/2025/TT-BCT. Chưa đọc nội dung danh mục nào.",
    en: "Instruments named: Circular 02/2018/TT-BCT, then 42/2019, then 34/2025/TT-BCT. None of the lists was read.",
    lo: "ເອກະສານທີ່ກ່າວເຖິງ: ແຈ້ງການ 02/2018/TT-BCT, 42/2019 ແລະ 34/2025/TT-BCT. ຍັງບໍ່ໄດ້ອ່ານລາຍການ.",
  },
  unknowns: [
    {
      vi: "Chưa có danh mục mặt hàng nên không thể nói mặt hàng cụ thể có được hay không.",
      en: "The list is not held, so no answer can be given for a particular good.",
      lo: "ບໍ່ມີລາຍການ ຈຶ່ງຕອບສິນຄ້າສະເພາະບໍ່ໄດ້.",
    },
  ],
  amounts: [],
  whoToAsk: {
    vi: "Bộ Công Thương (Cục Xuất nhập khẩu) hoặc Sở Công Thương tỉnh.",
    en: "The Ministry of Industry and Trade (Foreign Trade Agency) or the provincial Department of Industry and Trade.",
    lo: "ກະຊວງອຸດສາຫະກຳ ແລະ ການຄ້າ ຫຼື ພະແນກອຸດສາຫະກຳ ແລະ ການຄ້າແຂວງ.",
  },
  checkedOn: "2026-11-21",
  citations: [
    {
      source: "github-com-ozvietnam-hs-code-api",
      locator: "lib/policy-levels.js",
    },
  ],
  keywords: {
    vi: ["danh mục hàng hóa cư dân", "34/2025", "02/2018", "42/2019"],
    en: ["goods list", "circular 34"],
    lo: ["ລາຍການສິນຄ້າ"],
  },
};
