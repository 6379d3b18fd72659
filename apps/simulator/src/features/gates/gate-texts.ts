import { draft, type Message, message } from "@bienmau/core/i18n";
import type { GateClass, Neighbour } from "@bienmau/core/schema";

type Plain = Message<Record<never, never>>;

export const CLASS_NAMES: Readonly<Record<GateClass, Plain>> = {
  international: message({ vi: "Cửa khẩu quốc tế", en: "International gate", lo: draft("ດ່ານສາກົນ") }),
  main: message({ vi: "Cửa khẩu chính", en: "Main (bilateral) gate", lo: draft("ດ່ານຫຼັກ") }),
  auxiliary: message({ vi: "Cửa khẩu phụ", en: "Auxiliary gate", lo: draft("ດ່ານທ້ອງຖິ່ນ") }),
  opening: message({ vi: "Lối mở", en: "Opening", lo: draft("ຈຸດຜ່ານແດນ") }),
};

export const NEIGHBOUR_NAMES: Readonly<Record<Neighbour, Plain>> = {
  LA: message({ vi: "Lào", en: "Laos", lo: draft("ລາວ") }),
  CN: message({ vi: "Trung Quốc", en: "China", lo: draft("ຈີນ") }),
  KH: message({ vi: "Campuchia", en: "Cambodia", lo: draft("ກຳປູເຈຍ") }),
};

export const GATE_TEXTS = {
  title: message({ vi: "Cửa khẩu và lối mở", en: "Gates and openings", lo: draft("ດ່ານ ແລະ ຈຸດຜ່ານແດນ") }),
  listTitle: message({ vi: "Danh sách cửa khẩu", en: "List of gates", lo: draft("ລາຍຊື່ດ່ານ") }),
  all: message({ vi: "Tất cả", en: "All", lo: draft("ທັງໝົດ") }),
  neighbour: message({ vi: "Nước láng giềng", en: "Neighbouring country", lo: draft("ປະເທດເພື່ອນບ້ານ") }),
  province: message({
    vi: "Tỉnh (theo địa giới hiện nay)",
    en: "Province (today's borders)",
    lo: draft("ແຂວງ (ປັດຈຸບັນ)"),
  }),
  class: message({ vi: "Loại cửa khẩu", en: "Class", lo: draft("ປະເພດດ່ານ") }),
  search: message({ vi: "Tìm theo tên", en: "Find by name", lo: draft("ຊອກຕາມຊື່") }),
  searchHint: message({ vi: "tay trang, Pang Hốc…", en: "tay trang, Pang Hoc…", lo: draft("tay trang, Pang Hoc…") }),
  count: message({
    vi: "{shown} trong {all} cửa khẩu và lối mở",
    en: "{shown} of {all} gates and openings",
    lo: draft("{shown} ໃນ {all} ດ່ານ ແລະ ຈຸດຜ່ານແດນ"),
  }),
  clear: message({ vi: "Bỏ lọc", en: "Clear filters", lo: draft("ລ້າງຕົວກອງ") }),
  none: message({
    vi: "Không có cửa khẩu nào khớp. Thử bỏ bớt điều kiện lọc.",
    en: "No gate matches. Try removing a filter.",
    lo: draft("ບໍ່ມີດ່ານທີ່ກົງກັນ. ລອງລຶບຕົວກອງ."),
  }),
  showAll: message({ vi: "Xem cả {count}", en: "Show all {count}", lo: draft("ເບິ່ງທັງໝົດ {count}") }),
  mapLabel: message({
    vi: "Bản đồ các cửa khẩu có vị trí dẫn nguồn; danh sách bên dưới chứa đủ nội dung của bản đồ.",
    en: "Map of the gates whose position is sourced; the list below holds everything the map shows.",
    lo: draft("ແຜນທີ່ດ່ານທີ່ມີແຫຼ່ງທີ່ຕັ້ງ; ລາຍການຂ້າງລຸ່ມມີເນື້ອໃນຄືກັນ."),
  }),
  unplaced: message({
    vi: "{count} cửa khẩu chưa có vị trí dẫn nguồn nên không đặt lên bản đồ.",
    en: "{count} gates have no sourced position and are not placed on the map.",
    lo: draft("{count} ດ່ານບໍ່ມີແຫຼ່ງທີ່ຕັ້ງ ຈຶ່ງບໍ່ວາງໃນແຜນທີ່."),
  }),
  mapNote: message({
    vi: "Đường nền: Natural Earth 1:10 triệu, đã giản lược; chỉ để định hướng, không thể hiện đường biên giới pháp lý.",
    en: "Outlines: Natural Earth 1:10m, simplified; for orientation only, not a statement of legal boundaries.",
    lo: draft("ເສັ້ນພື້ນ: Natural Earth 1:10m, ຫຍໍ້; ເພື່ອບອກທິດທາງເທົ່ານັ້ນ."),
  }),
  zoomIn: message({ vi: "Phóng to", en: "Zoom in", lo: draft("ຂະຫຍາຍ") }),
  zoomOut: message({ vi: "Thu nhỏ", en: "Zoom out", lo: draft("ຫຍໍ້ລົງ") }),
  wholeCountry: message({ vi: "Cả nước", en: "Whole country", lo: draft("ທົ່ວປະເທດ") }),
  openCard: message({ vi: "Xem thẻ cửa khẩu", en: "Open the gate card", lo: draft("ເບິ່ງບັດດ່ານ") }),
  planned: message({ vi: "Mới quy hoạch", en: "Planned", lo: draft("ວາງແຜນ") }),
  classDisputed: message({ vi: "Mâu thuẫn", en: "Conflict", lo: draft("ແຫຼ່ງບໍ່ກົງກັນ") }),
} as const;
