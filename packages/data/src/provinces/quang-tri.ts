import type { Province } from "@bienmau/core/schema";

export const quangTri: Province = {
  id: "quang-tri",
  name: {
    vi: "Quảng Trị",
    en: "Quang Tri",
  },
  aliases: ["Tỉnh Quảng Trị", "Quang Tri Province", "Quảng Trị cũ", "Quảng Trị (trước 1/7/2025)", "ກວາງຈິ"],
  borders: ["LA"],
  until: "2025-06-30",
  change: {
    kind: "merged-name-kept",
    on: "2025-07-01",
    into: "quang-tri-2025",
    with: ["Quảng Bình"],
  },
  citations: [
    {
      source: "viet-lao-2022",
      locator: "chú thích (1)–(4), dòng 33–36",
    },
    {
      source: "thongtindoingoai-sonla-gov-vn-content-71-phe-duyet-quy-hoach",
      locator: "phạm vi của Quyết định 1201/QĐ-TTg",
    },
    {
      source: "english-luatvietnam-vn-co-cau-to-chuc-resolution-202",
      locator: "phần mở đầu Nghị quyết 202/2025/QH15 ngày 2025-06-12",
    },
    {
      source: "vietaustralia-com",
      locator: 'merger list (seen only as far as "Đồng N…")',
    },
    {
      source: "vietnamnews-vn-politics-laws-1720781-viet-nam-sets",
      locator: "nội dung bài (chính quyền địa phương hai cấp)",
    },
  ],
  note: {
    vi: "“Quảng Trị” trước và sau ngày 1/7/2025 là hai địa bàn khác nhau (sau ngày đó gồm cả Quảng Bình); không nối chuỗi số liệu qua mốc này.",
    en: "“Quảng Trị” before and after 1 July 2025 are different territories (since then it includes Quảng Bình); never join series across that date.",
    lo: "“Quảng Trị” ກ່ອນ ແລະ ຫຼັງວັນທີ 1/7/2025 ແມ່ນຄົນລະອານາເຂດ (ຫຼັງນັ້ນລວມ Quảng Bình); ຢ່າຕໍ່ຊຸດຕົວເລກຂ້າມວັນທີນີ້.",
  },
};
