import type { Province } from "@bienmau/core/schema";

export const giaLai2025: Province = {
  id: "gia-lai-2025",
  name: {
    vi: "Gia Lai",
    en: "Gia Lai",
  },
  aliases: ["Gia Lai mới", "Gia Lai (từ 1/7/2025)", "Gia Lai sau sáp nhập", "New Gia Lai"],
  borders: ["KH"],
  from: "2025-07-01",
  change: {
    kind: "formed",
    on: "2025-07-01",
    into: "gia-lai-2025",
    with: ["Gia Lai", "Bình Định"],
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "Phần I (25 tỉnh biên giới, tên nằm rải rác trong bài)",
    },
    {
      source: "vietnamnet-vn-tay-ninh-se-co-them-mot",
      locator: "phạm vi của Quyết định 1200/QĐ-TTg",
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
    vi: "“Gia Lai” trước và sau ngày 1/7/2025 là hai địa bàn khác nhau (sau ngày đó gồm cả Bình Định); không nối chuỗi số liệu qua mốc này.",
    en: "“Gia Lai” before and after 1 July 2025 are different territories (since then it includes Bình Định); never join series across that date.",
    lo: "“Gia Lai” ກ່ອນ ແລະ ຫຼັງວັນທີ 1/7/2025 ແມ່ນຄົນລະອານາເຂດ (ຫຼັງນັ້ນລວມ Bình Định); ຢ່າຕໍ່ຊຸດຕົວເລກຂ້າມວັນທີນີ້.",
  },
};
