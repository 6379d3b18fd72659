import type { Province } from "@bienmau/core/schema";

export const quangNam: Province = {
  id: "quang-nam",
  name: {
    vi: "Quảng Nam",
    en: "Quang Nam",
  },
  aliases: ["Tỉnh Quảng Nam", "Quang Nam Province"],
  borders: ["LA"],
  until: "2025-06-30",
  change: {
    kind: "merged-name-lost",
    on: "2025-07-01",
    into: "da-nang",
    with: ["Đà Nẵng"],
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
    vi: "Từ 1/7/2025 Quảng Nam nhập vào thành phố Đà Nẵng; số liệu trước ngày đó giữ tên Quảng Nam.",
    en: "Since 1 July 2025 Quảng Nam is part of Đà Nẵng city; figures before that date keep the name Quảng Nam.",
    lo: "ແຕ່ວັນທີ 1/7/2025 Quảng Nam ລວມເຂົ້າ ນະຄອນ Đà Nẵng; ຕົວເລກກ່ອນວັນນັ້ນຍັງໃຊ້ຊື່ Quảng Nam.",
  },
};
