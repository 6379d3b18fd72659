import type { Province } from "@bienmau/core/schema";

export const dongNai: Province = {
  id: "dong-nai",
  name: {
    vi: "Đồng Nai",
    en: "Dong Nai",
  },
  aliases: ["Tỉnh Đồng Nai", "Dong Nai Province"],
  borders: ["KH"],
  from: "2025-07-01",
  change: {
    kind: "formed",
    on: "2025-07-01",
    into: "dong-nai",
    with: ["Đồng Nai", "Bình Phước"],
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
    vi: "Đồng Nai trước ngày 1/7/2025 không phải địa phương biên giới; có cửa khẩu biên giới đất liền từ khi hợp nhất với Bình Phước. Việc ghép các tỉnh ở đây dựa trên hiểu biết chung; chưa đọc được nguồn nêu đúng cặp tỉnh này.",
    en: "Dong Nai was not a land-border province before 1 July 2025; it has border gates since it was joined with Bình Phước. The pairing of provinces here is general knowledge; no source naming this pair was read.",
    lo: "Đồng Nai ກ່ອນວັນທີ 1/7/2025 ບໍ່ແມ່ນແຂວງຊາຍແດນ; ມີດ່ານຊາຍແດນຫຼັງຈາກລວມກັບ Bình Phước. ການຈັບຄູ່ແຂວງໃນນີ້ອີງໃສ່ຄວາມຮູ້ທົ່ວໄປ; ຍັງບໍ່ໄດ້ອ່ານແຫຼ່ງທີ່ລະບຸຄູ່ນີ້.",
  },
};
