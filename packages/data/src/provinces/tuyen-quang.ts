import type { Province } from "@bienmau/core/schema";

export const tuyenQuang: Province = {
  id: "tuyen-quang",
  name: {
    vi: "Tuyên Quang",
    en: "Tuyen Quang",
  },
  aliases: ["Tỉnh Tuyên Quang", "Tuyen Quang Province"],
  borders: ["CN"],
  from: "2025-07-01",
  change: {
    kind: "formed",
    on: "2025-07-01",
    into: "tuyen-quang",
    with: ["Tuyên Quang", "Hà Giang"],
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
    vi: "Tuyên Quang trước ngày 1/7/2025 không phải địa phương biên giới; có cửa khẩu biên giới đất liền từ khi hợp nhất với Hà Giang.",
    en: "Tuyen Quang was not a land-border province before 1 July 2025; it has border gates since it was joined with Hà Giang.",
    lo: "Tuyên Quang ກ່ອນວັນທີ 1/7/2025 ບໍ່ແມ່ນແຂວງຊາຍແດນ; ມີດ່ານຊາຍແດນຫຼັງຈາກລວມກັບ Hà Giang.",
  },
};
