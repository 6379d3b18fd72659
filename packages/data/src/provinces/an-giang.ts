import type { Province } from "@bienmau/core/schema";

export const anGiang: Province = {
  id: "an-giang",
  name: {
    vi: "An Giang",
    en: "An Giang",
  },
  aliases: ["Tỉnh An Giang", "An Giang Province", "An Giang cũ", "An Giang (trước 1/7/2025)"],
  borders: ["KH"],
  until: "2025-06-30",
  change: {
    kind: "merged-name-kept",
    on: "2025-07-01",
    into: "an-giang-2025",
    with: ["Kiên Giang"],
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
      source: "vietnam-vn-bo-noi-vu-trinh-chinh-phu",
      locator: "danh sách 52 đơn vị phải sắp xếp (có tên tỉnh, không ghi ghép với tỉnh nào)",
    },
    {
      source: "vietnamnews-vn-politics-laws-1720781-viet-nam-sets",
      locator: "nội dung bài (chính quyền địa phương hai cấp)",
    },
  ],
  note: {
    vi: "“An Giang” trước và sau ngày 1/7/2025 là hai địa bàn khác nhau (sau ngày đó gồm cả Kiên Giang); không nối chuỗi số liệu qua mốc này. Việc ghép các tỉnh ở đây dựa trên hiểu biết chung; chưa đọc được nguồn nêu đúng cặp tỉnh này.",
    en: "“An Giang” before and after 1 July 2025 are different territories (since then it includes Kiên Giang); never join series across that date. The pairing of provinces here is general knowledge; no source naming this pair was read.",
    lo: "“An Giang” ກ່ອນ ແລະ ຫຼັງວັນທີ 1/7/2025 ແມ່ນຄົນລະອານາເຂດ (ຫຼັງນັ້ນລວມ Kiên Giang); ຢ່າຕໍ່ຊຸດຕົວເລກຂ້າມວັນທີນີ້. ການຈັບຄູ່ແຂວງໃນນີ້ອີງໃສ່ຄວາມຮູ້ທົ່ວໄປ; ຍັງບໍ່ໄດ້ອ່ານແຫຼ່ງທີ່ລະບຸຄູ່ນີ້.",
  },
};
