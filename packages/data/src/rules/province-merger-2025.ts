import type { Rule } from "@bienmau/core/schema";

export const provinceMerger2025: Rule = {
  id: "province-merger-2025",
  topics: ["province-merger"],
  title: {
    vi: "Sắp xếp tỉnh từ 1/7/2025",
    en: "Province mergers of 1 July 2025",
    lo: "ການລວມແຂວງແຕ່ 1/7/2025",
  },
  instrument: "Nghị quyết 202/2025/QH15",
  neighbours: ["LA", "CN", "KH"],
  issuedOn: "2025-06-12",
  inForceFrom: "2025-07-01",
  trust: "text-read",
  says: {
    vi: "Nghị quyết 202/2025/QH15 ngày 12/6/2025 sắp xếp đơn vị cấp tỉnh; các tỉnh mới hoạt động từ 1/7/2025. Một số tên cũ (Quảng Trị, Tây Ninh, Gia Lai, Đắk Lắk, Đồng Tháp, An Giang, Lào Cai) nay chỉ địa bàn rộng hơn, nên không nối chuỗi số liệu qua mốc này.",
    en: "Resolution 202/2025/QH15 of 12 June 2025 re-formed the provinces; the new ones work since 1 July 2025. Some names (Quảng Trị, Tây Ninh, Gia Lai, Đắk Lắk, Đồng Tháp, An Giang, Lào Cai) now denote larger areas, so series must not be joined across that date.",
    lo: "ມະຕິ 202/2025/QH15 ວັນທີ 12/6/2025 ລວມແຂວງ; ແຂວງໃໝ່ເຄື່ອນໄຫວແຕ່ 1/7/2025. ບາງຊື່ (Quảng Trị, Tây Ninh, Gia Lai, Đắk Lắk, Đồng Tháp, An Giang, Lào Cai) ໝາຍເຖິງເຂດກວ້າງຂຶ້ນ; ຢ່າຕໍ່ຊຸດຕົວເລກຂ້າມວັນນັ້ນ.",
  },
  unknowns: [
    {
      vi: "Chỉ đọc phần đầu nghị quyết; việc ghép Bình Phước, Đồng Tháp, An Giang, Kiên Giang dựa trên hiểu biết chung.",
      en: "Only the opening was read; the pairings of Bình Phước, Đồng Tháp, An Giang and Kiên Giang are general knowledge.",
      lo: "ອ່ານສະເພາະຕອນຕົ້ນ; ການຈັບຄູ່ Bình Phước, Đồng Tháp, An Giang, Kiên Giang ແມ່ນຄວາມຮູ້ທົ່ວໄປ.",
    },
  ],
  amounts: [],
  whoToAsk: {
    vi: "Sở Ngoại vụ, Sở Công Thương hoặc Ban Quản lý khu kinh tế của tỉnh.",
    en: "The province’s Department of Foreign Affairs, Department of Industry and Trade or economic-zone board.",
    lo: "ພະແນກຕ່າງປະເທດ, ພະແນກອຸດສາຫະກຳ ແລະ ການຄ້າ ຫຼື ຄະນະເຂດເສດຖະກິດຂອງແຂວງ.",
  },
  checkedOn: "2026-11-21",
  citations: [
    {
      source: "english-luatvietnam-vn-co-cau-to-chuc-resolution-202",
      locator: "opening of the text",
    },
    {
      source: "vietnamnews-vn-politics-laws-1720781-viet-nam-sets",
      locator: "nội dung bài",
    },
  ],
  keywords: {
    vi: ["sáp nhập tỉnh", "sắp xếp tỉnh", "1/7/2025", "tỉnh mới"],
    en: ["province merger"],
    lo: ["ລວມແຂວງ"],
  },
};
