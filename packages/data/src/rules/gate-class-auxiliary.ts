import type { Rule } from "@bienmau/core/schema";

export const gateClassAuxiliary: Rule = {
  id: "gate-class-auxiliary",
  topics: ["gate-classes"],
  title: {
    vi: "Cửa khẩu phụ: ai và hàng gì được qua",
    en: "Auxiliary gate: who and what may pass",
    lo: "ດ່ານຮອງ: ໃຜ ແລະ ສິນຄ້າໃດຜ່ານໄດ້",
  },
  instrument: "Nghị định 112/2014/NĐ-CP, sửa đổi bởi Nghị định 34/2023/NĐ-CP",
  neighbours: ["LA", "CN", "KH"],
  issuedOn: "2014-11-21",
  inForceFrom: "2015-01-15",
  trust: "stated-by-authority",
  says: {
    vi: "Người và phương tiện của các tỉnh biên giới hai bên; thương nhân chỉ xuất, nhập khẩu được nếu tỉnh đã đưa cửa khẩu vào danh mục công bố.",
    en: "People and vehicles of the border provinces on both sides; traders may export and import there only if the province has put the gate on its published list.",
    lo: "ຄົນ ແລະ ພາຫະນະຂອງແຂວງຊາຍແດນສອງຝ່າຍ; ພໍ່ຄ້າສົ່ງອອກ-ນຳເຂົ້າໄດ້ເມື່ອແຂວງໄດ້ປະກາດດ່ານໃນລາຍຊື່.",
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
    vi: ["cửa khẩu phụ", "cửa khẩu địa phương"],
    en: ["auxiliary gate", "local gate"],
    lo: ["ດ່ານຮອງ", "ດ່ານທ້ອງຖິ່ນ"],
  },
};
