import type { Rule } from "@bienmau/core/schema";

export const gateClassOpening: Rule = {
  id: "gate-class-opening",
  topics: ["gate-classes"],
  title: {
    vi: "Lối mở: ai và hàng gì được qua",
    en: "Opening: who and what may pass",
    lo: "ຊ່ອງທາງຜ່ານ: ໃຜ ແລະ ສິນຄ້າໃດຜ່ານໄດ້",
  },
  instrument: "Nghị định 112/2014/NĐ-CP, sửa đổi bởi Nghị định 34/2023/NĐ-CP",
  neighbours: ["LA", "CN", "KH"],
  issuedOn: "2014-11-21",
  inForceFrom: "2015-01-15",
  trust: "stated-by-authority",
  says: {
    vi: "Dành cho cư dân biên giới mua bán, trao đổi hàng hóa; thương nhân chỉ được dùng khi tỉnh đã công bố lối mở đó.",
    en: "For border residents’ exchange of goods; traders may use one only where the province has announced it.",
    lo: "ສຳລັບຊາວຊາຍແດນແລກປ່ຽນສິນຄ້າ; ພໍ່ຄ້າໃຊ້ໄດ້ເມື່ອແຂວງປະກາດແລ້ວເທົ່ານັ້ນ.",
  },
  unknowns: [
    {
      vi: "Chưa đọc toàn văn văn bản.",
      en: "The full text was not read.",
      lo: "ຍັງບໍ່ໄດ້ອ່ານຕົວບົດເຕັມ.",
    },
    {
      vi: "Chưa đọc quy định chi tiết theo từng loại hình hàng hóa.",
      en: "Finer regimes by kind of goods were not read.",
      lo: "ຍັງບໍ່ໄດ້ອ່ານລະບຽບລະອຽດຕາມປະເພດສິນຄ້າ.",
    },
  ],
  amounts: [],
  whoToAsk: {
    vi: "Ban Quản lý khu kinh tế cửa khẩu, đồn biên phòng và hải quan tại cửa khẩu.",
    en: "The economic-zone management board, the border guard post and customs at the gate.",
    lo: "ຄະນະຄຸ້ມຄອງເຂດເສດຖະກິດດ່ານ, ທະຫານຊາຍແດນ ແລະ ພາສີທີ່ດ່ານ.",
  },
  checkedOn: "2026-11-21",
  citations: [
    {
      source: "lawnet-item-65141",
      locator: "mục số 65141 (địa chỉ không đầy đủ)",
    },
    {
      source: "thu-vien-phap-luat-item-107205",
      locator: "mục số 107205, 2026-03-13 (địa chỉ không đầy đủ)",
    },
  ],
  keywords: {
    vi: ["lối mở", "đường mòn", "qua lối mở"],
    en: ["opening", "border opening", "trail"],
    lo: ["ຊ່ອງທາງຜ່ານ", "ທາງຜ່ານ"],
  },
};
