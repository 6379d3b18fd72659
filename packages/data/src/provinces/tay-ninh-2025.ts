import type { Province } from "@bienmau/core/schema";

export const tayNinh2025: Province = {
  id: "tay-ninh-2025",
  name: {
    vi: "Tây Ninh",
    en: "Tay Ninh",
  },
  aliases: ["Tây Ninh mới", "Tây Ninh (từ 1/7/2025)", "Tây Ninh sau sáp nhập", "New Tay Ninh"],
  borders: ["KH"],
  from: "2025-07-01",
  change: {
    kind: "formed",
    on: "2025-07-01",
    into: "tay-ninh-2025",
    with: ["Tây Ninh", "Long An"],
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
      source: "pldnvn-vn",
      locator: "nội dung bài (sáp nhập Tây Ninh và Long An)",
    },
    {
      source: "vietnam-vn-bo-noi-vu-trinh-chinh-phu",
      locator: "danh sách 52 đơn vị phải sắp xếp (có tên tỉnh, không ghi ghép với tỉnh nào)",
    },
    {
      source: "vietnamnews-vn-politics-laws-1720781-viet-nam-sets",
      locator: "nội dung bài (chính quyền địa phương hai cấp)",
    },
  ],
  note: {
    vi: "“Tây Ninh” trước và sau ngày 1/7/2025 là hai địa bàn khác nhau (sau ngày đó gồm cả Long An); không nối chuỗi số liệu qua mốc này.",
    en: "“Tây Ninh” before and after 1 July 2025 are different territories (since then it includes Long An); never join series across that date.",
    lo: "“Tây Ninh” ກ່ອນ ແລະ ຫຼັງວັນທີ 1/7/2025 ແມ່ນຄົນລະອານາເຂດ (ຫຼັງນັ້ນລວມ Long An); ຢ່າຕໍ່ຊຸດຕົວເລກຂ້າມວັນທີນີ້.",
  },
};
