import type { Province } from "@bienmau/core/schema";

export const haGiang: Province = {
  id: "ha-giang",
  name: {
    vi: "Hà Giang",
    en: "Ha Giang",
  },
  aliases: ["Tỉnh Hà Giang", "Ha Giang Province"],
  borders: ["CN"],
  until: "2025-06-30",
  change: {
    kind: "merged-name-lost",
    on: "2025-07-01",
    into: "tuyen-quang",
    with: ["Tuyên Quang"],
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
    vi: "Từ 1/7/2025 Hà Giang nhập vào Tuyên Quang; số liệu trước ngày đó giữ tên Hà Giang.",
    en: "Since 1 July 2025 Hà Giang is part of Tuyên Quang; figures before that date keep the name Hà Giang.",
    lo: "ແຕ່ວັນທີ 1/7/2025 Hà Giang ລວມເຂົ້າ Tuyên Quang; ຕົວເລກກ່ອນວັນນັ້ນຍັງໃຊ້ຊື່ Hà Giang.",
  },
};
