import type { Rule } from "@bienmau/core/schema";

export const gateClassClearanceRoute: Rule = {
  id: "gate-class-clearance-route",
  topics: ["gate-classes"],
  title: {
    vi: "Lối thông quan, đường chuyên dụng",
    en: "Clearance route, dedicated road",
    lo: "ຊ່ອງກວດປ່ອຍ, ທາງສະເພາະ",
  },
  instrument: "Nghị định 112/2014/NĐ-CP, sửa đổi bởi Nghị định 34/2023/NĐ-CP",
  neighbours: ["LA", "CN", "KH"],
  issuedOn: "2014-11-21",
  inForceFrom: "2015-01-15",
  trust: "stated-by-authority",
  says: {
    vi: "Là một phần của một cặp cửa khẩu, dùng cho hàng hóa, không phải cửa khẩu riêng. Ví dụ: khu vực Tân Thanh (mốc 1088/2–1089) và lối 1119–1120 thuộc cặp Hữu Nghị.",
    en: "Part of a gate pair, for goods; not a gate of its own. Example: the Tân Thanh route (markers 1088/2–1089) and route 1119–1120 belong to the Hữu Nghị pair.",
    lo: "ເປັນສ່ວນໜຶ່ງຂອງຄູ່ດ່ານ ສຳລັບສິນຄ້າ ບໍ່ແມ່ນດ່ານຕ່າງຫາກ. ຕົວຢ່າງ: ທາງ Tân Thanh (ຫຼັກ 1088/2–1089) ແລະ 1119–1120 ຂຶ້ນກັບຄູ່ Hữu Nghị.",
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
      source: "dantocmiennui-baotintuc-vn",
      locator: "nội dung bài",
    },
  ],
  keywords: {
    vi: ["lối thông quan", "đường chuyên dụng", "Tân Thanh"],
    en: ["clearance route", "dedicated road"],
    lo: ["ຊ່ອງກວດປ່ອຍ"],
  },
};
