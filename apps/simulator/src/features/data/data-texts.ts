import { draft, type Message, message } from "@bienmau/core/i18n";
import type { Basis, Flow, Indicator, Status } from "@bienmau/core/schema";

type Plain = Message<Record<never, never>>;

export const BASIS_NAMES: Readonly<Record<Basis, Plain>> = {
  "declared-at-gate": message({ vi: "khai báo tại cửa khẩu", en: "declared at the gate", lo: draft("ແຈ້ງຢູ່ດ່ານ") }),
  "passing-through": message({ vi: "hàng đi qua", en: "passing through", lo: draft("ສິນຄ້າຜ່ານ") }),
  transit: message({ vi: "quá cảnh", en: "transit", lo: draft("ຜ່ານແດນ") }),
  "whole-province": message({ vi: "toàn tỉnh", en: "whole province", lo: draft("ທົ່ວແຂວງ") }),
  bilateral: message({ vi: "song phương hai nước", en: "bilateral", lo: draft("ສອງຝ່າຍ") }),
  corridor: message({
    vi: "tỉnh với vùng giáp biên",
    en: "province with bordering region",
    lo: draft("ແຂວງກັບເຂດຊາຍແດນ"),
  }),
  "land-borders": message({ vi: "các tuyến biên giới đất liền", en: "land borders", lo: draft("ຊາຍແດນທາງບົກ") }),
  "not-stated": message({ vi: "nguồn không nêu phạm vi", en: "basis not stated", lo: draft("ແຫຼ່ງບໍ່ບອກ") }),
  "not-applicable": message({ vi: "–", en: "–", lo: "–" }),
};

export const STATUS_NAMES: Readonly<Record<Status, Plain>> = {
  reported: message({ vi: "số công bố", en: "reported", lo: draft("ລາຍງານ") }),
  repeated: message({ vi: "nhắc lại", en: "repeated", lo: draft("ຊ້ຳ") }),
  estimate: message({ vi: "ước tính", en: "estimate", lo: draft("ຄາດປະມານ") }),
  expected: message({ vi: "kỳ vọng", en: "expected", lo: draft("ຄາດຫວັງ") }),
  proposed: message({ vi: "đề xuất", en: "proposed", lo: draft("ສະເໜີ") }),
  planned: message({ vi: "kế hoạch", en: "planned", lo: draft("ແຜນ") }),
  target: message({ vi: "mục tiêu", en: "target", lo: draft("ເປົ້າໝາຍ") }),
  misprint: message({ vi: "in nhầm", en: "misprint", lo: draft("ພິມຜິດ") }),
  disputed: message({ vi: "đang mâu thuẫn", en: "disputed", lo: draft("ຂັດແຍ່ງ") }),
  superseded: message({ vi: "đã thay thế", en: "superseded", lo: draft("ຖືກແທນ") }),
  lead: message({ vi: "chưa trích dẫn được", en: "not citable", lo: draft("ອ້າງອີງບໍ່ໄດ້") }),
};

export const FLOW_NAMES: Readonly<Record<Flow, Plain>> = {
  export: message({ vi: "xuất khẩu", en: "exports", lo: draft("ສົ່ງອອກ") }),
  import: message({ vi: "nhập khẩu", en: "imports", lo: draft("ນຳເຂົ້າ") }),
  total: message({ vi: "tổng", en: "total", lo: draft("ລວມ") }),
  balance: message({ vi: "cán cân", en: "balance", lo: draft("ດຸນ") }),
  transit: message({ vi: "quá cảnh", en: "transit", lo: draft("ຜ່ານແດນ") }),
};

export const GROUP_NAMES: Readonly<Record<Indicator["group"], Plain>> = {
  trade: message({ vi: "Kim ngạch", en: "Trade", lo: draft("ການຄ້າ") }),
  "gate-traffic": message({ vi: "Phương tiện qua cửa khẩu", en: "Gate traffic", lo: draft("ລົດຜ່ານດ່ານ") }),
  customs: message({ vi: "Hải quan", en: "Customs", lo: draft("ພາສີ") }),
  promotion: message({ vi: "Xúc tiến thương mại", en: "Trade promotion", lo: draft("ສົ່ງເສີມການຄ້າ") }),
  survey: message({ vi: "Khảo sát", en: "Survey", lo: draft("ສຳຫຼວດ") }),
  infrastructure: message({ vi: "Hạ tầng", en: "Infrastructure", lo: draft("ພື້ນຖານໂຄງລ່າງ") }),
  administration: message({ vi: "Hành chính", en: "Administration", lo: draft("ບໍລິຫານ") }),
  economy: message({ vi: "Kinh tế", en: "Economy", lo: draft("ເສດຖະກິດ") }),
  investment: message({ vi: "Đầu tư", en: "Investment", lo: draft("ການລົງທຶນ") }),
  plan: message({ vi: "Quy hoạch, kế hoạch", en: "Plans", lo: draft("ແຜນການ") }),
  security: message({ vi: "An ninh biên giới", en: "Border security", lo: draft("ຄວາມປອດໄພຊາຍແດນ") }),
  study: message({ vi: "Về nghiên cứu", en: "About the study", lo: draft("ກ່ຽວກັບການສຶກສາ") }),
};

export const DATA_TEXTS = {
  title: message({ vi: "Số liệu", en: "Data", lo: draft("ຂໍ້ມູນ") }),
  lead: message({
    vi: "Mọi con số đang lưu, đúng như nguồn in, kèm nguồn và vị trí. Không số nào bị sửa; chỗ nguồn in nhầm hay mâu thuẫn được gắn cờ.",
    en: "Every number held, as the source prints it, with source and place. None is altered; misprints and conflicts are flagged.",
    lo: draft("ທຸກຕົວເລກຕາມທີ່ແຫຼ່ງພິມ ພ້ອມແຫຼ່ງ ແລະ ບ່ອນຢູ່. ບໍ່ມີຕົວເລກໃດຖືກແກ້."),
  }),
  find: message({ vi: "Tìm", en: "Find", lo: draft("ຊອກ") }),
  findHint: message({
    vi: "dien bien 2024, gạo, Hữu Nghị…",
    en: "dien bien 2024, rice, Huu Nghi…",
    lo: draft("dien bien 2024…"),
  }),
  group: message({ vi: "Nhóm chỉ tiêu", en: "Group", lo: draft("ກຸ່ມ") }),
  source: message({ vi: "Nguồn", en: "Source", lo: draft("ແຫຼ່ງ") }),
  flagged: message({ vi: "Chỉ dòng có mâu thuẫn", en: "Only disputed rows", lo: draft("ສະເພາະແຖວຂັດແຍ່ງ") }),
  repeats: message({ vi: "Gồm cả số nhắc lại", en: "Include repeats", lo: draft("ລວມຕົວເລກຊ້ຳ") }),
  all: message({ vi: "Tất cả", en: "All", lo: draft("ທັງໝົດ") }),
  count: message({ vi: "{shown} trong {all} dòng", en: "{shown} of {all} rows", lo: draft("{shown} ໃນ {all} ແຖວ") }),
  more: message({ vi: "Xem thêm {count} dòng", en: "Show {count} more rows", lo: draft("ເບິ່ງອີກ {count} ແຖວ") }),
  none: message({
    vi: "Không có dòng nào khớp. Thử từ khác hoặc bỏ bớt điều kiện lọc.",
    en: "No row matches. Try other words or remove a filter.",
    lo: draft("ບໍ່ມີແຖວທີ່ກົງກັນ."),
  }),
  csv: message({ vi: "Tải CSV ({count} dòng)", en: "Download CSV ({count} rows)", lo: draft("ດາວໂຫຼດ CSV ({count})") }),
  indicator: message({ vi: "Chỉ tiêu", en: "Indicator", lo: draft("ຕົວຊີ້ວັດ") }),
  about: message({ vi: "Của", en: "Of", lo: draft("ຂອງ") }),
  period: message({ vi: "Kỳ", en: "Period", lo: draft("ໄລຍະ") }),
  value: message({ vi: "Giá trị", en: "Value", lo: draft("ຄ່າ") }),
  printed: message({ vi: "Nguồn in", en: "As printed", lo: draft("ຕາມພິມ") }),
  basis: message({ vi: "Phạm vi, trạng thái", en: "Basis, status", lo: draft("ຂອບເຂດ, ສະຖານະ") }),
  permalink: message({ vi: "Liên kết tới dòng {id}", en: "Link to row {id}", lo: draft("ລິ້ງໄປແຖວ {id}") }),
  tableLabel: message({ vi: "Bảng số liệu", en: "Table of figures", lo: draft("ຕາຕະລາງຂໍ້ມູນ") }),
  undated: message({ vi: "không rõ", en: "undated", lo: draft("ບໍ່ລະບຸ") }),
} as const;
