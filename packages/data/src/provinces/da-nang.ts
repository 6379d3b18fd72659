import type { Province } from "@bienmau/core/schema";

export const daNang: Province = {
  id: "da-nang",
  name: {
    vi: "Thành phố Đà Nẵng",
    en: "Da Nang City",
  },
  aliases: ["Đà Nẵng", "TP Đà Nẵng", "TP. Đà Nẵng", "Danang", "Da Nang"],
  borders: ["LA"],
  from: "2025-07-01",
  change: {
    kind: "formed",
    on: "2025-07-01",
    into: "da-nang",
    with: ["Đà Nẵng", "Quảng Nam"],
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
    vi: "Thành phố Đà Nẵng trước ngày 1/7/2025 không phải địa phương biên giới; có cửa khẩu biên giới đất liền từ khi hợp nhất với Quảng Nam.",
    en: "Da Nang City was not a land-border province before 1 July 2025; it has border gates since it was joined with Quảng Nam.",
    lo: "Thành phố Đà Nẵng ກ່ອນວັນທີ 1/7/2025 ບໍ່ແມ່ນແຂວງຊາຍແດນ; ມີດ່ານຊາຍແດນຫຼັງຈາກລວມກັບ Quảng Nam.",
  },
};
