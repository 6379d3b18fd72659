import type { Rule } from "@bienmau/core/schema";

export const ngheAnAuxiliary2025: Rule = {
  id: "nghe-an-auxiliary-2025",
  topics: ["gate-classes"],
  title: {
    vi: "Nghệ An mở lại hai cặp cửa khẩu phụ",
    en: "Nghệ An put two auxiliary pairs back into operation",
    lo: "Nghệ An ເປີດຄືນສອງຄູ່ດ່ານຮອງ",
  },
  instrument: "Công văn 1086 (Nghệ An)",
  neighbours: ["LA"],
  issuedOn: "2025-02-18",
  inForceFrom: "2025-02-18",
  trust: "stated-by-authority",
  says: {
    vi: "Hai cặp cửa khẩu phụ Thông Thụ – Nậm Tạy và Thanh Thủy – Nậm On hoạt động trở lại từ ngày 18/2/2025 (công văn 1086 của tỉnh).",
    en: "The auxiliary pairs Thông Thụ – Nậm Tạy and Thanh Thủy – Nậm On work again since 18 February 2025 (provincial letter 1086).",
    lo: "ຄູ່ດ່ານຮອງ Thông Thụ – Nậm Tạy ແລະ Thanh Thủy – Nậm On ກັບມາເຄື່ອນໄຫວແຕ່ວັນທີ 18/2/2025 (ໜັງສື 1086 ຂອງແຂວງ).",
  },
  unknowns: [],
  amounts: [],
  whoToAsk: {
    vi: "Sở Ngoại vụ, Sở Công Thương hoặc Ban Quản lý khu kinh tế của tỉnh.",
    en: "The province’s Department of Foreign Affairs, Department of Industry and Trade or economic-zone board.",
    lo: "ພະແນກຕ່າງປະເທດ, ພະແນກອຸດສາຫະກຳ ແລະ ການຄ້າ ຫຼື ຄະນະເຂດເສດຖະກິດຂອງແຂວງ.",
  },
  checkedOn: "2026-11-21",
  citations: [
    {
      source: "baonghean-vn-trien-khai-hoat-dong-tai-cac",
      locator: "nội dung bài",
    },
  ],
  keywords: {
    vi: ["Thông Thụ", "Thanh Thủy Nghệ An", "cửa khẩu phụ Nghệ An"],
    en: ["Nghe An auxiliary gates"],
    lo: ["ດ່ານຮອງ Nghệ An"],
  },
};
