import type { Province } from "@bienmau/core/schema";

export const laoCai2025: Province = {
  id: "lao-cai-2025",
  name: {
    vi: "Lào Cai",
    en: "Lao Cai",
  },
  aliases: ["Lào Cai mới", "Lào Cai (từ 1/7/2025)", "Lào Cai sau sáp nhập", "New Lao Cai"],
  borders: ["CN"],
  from: "2025-07-01",
  change: {
    kind: "formed",
    on: "2025-07-01",
    into: "lao-cai-2025",
    with: ["Lào Cai", "Yên Bái"],
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "Phần I (25 tỉnh biên giới, tên nằm rải rác trong bài)",
    },
    {
      source: "vietnammoi-vn",
      locator: "phạm vi của Quyết định 1199/QĐ-TTg",
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
    vi: "“Lào Cai” trước và sau ngày 1/7/2025 là hai địa bàn khác nhau (sau ngày đó gồm cả Yên Bái); không nối chuỗi số liệu qua mốc này.",
    en: "“Lào Cai” before and after 1 July 2025 are different territories (since then it includes Yên Bái); never join series across that date.",
    lo: "“Lào Cai” ກ່ອນ ແລະ ຫຼັງວັນທີ 1/7/2025 ແມ່ນຄົນລະອານາເຂດ (ຫຼັງນັ້ນລວມ Yên Bái); ຢ່າຕໍ່ຊຸດຕົວເລກຂ້າມວັນທີນີ້.",
  },
};
