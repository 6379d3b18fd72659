import type { Province } from "@bienmau/core/schema";

export const konTum: Province = {
  id: "kon-tum",
  name: {
    vi: "Kon Tum",
    en: "Kon Tum",
  },
  aliases: ["Kontum", "Kon-tum", "Tỉnh Kon Tum", "Kon Tum Province"],
  borders: ["LA", "KH"],
  until: "2025-06-30",
  change: {
    kind: "merged-name-lost",
    on: "2025-07-01",
    into: "quang-ngai",
    with: ["Quảng Ngãi"],
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
    vi: "Từ 1/7/2025 Kon Tum nhập vào Quảng Ngãi; số liệu trước ngày đó giữ tên Kon Tum. Kon Tum giáp cả Lào và Campuchia; báo cáo năm 2021 lúc tính tỉnh này vào tuyến Lào, lúc vào tuyến Campuchia.",
    en: "Since 1 July 2025 Kon Tum is part of Quảng Ngãi; figures before that date keep the name Kon Tum. Kon Tum borders both Laos and Cambodia; the 2021 report counts it now on the Lao side, now on the Cambodian side.",
    lo: "ແຕ່ວັນທີ 1/7/2025 Kon Tum ລວມເຂົ້າ Quảng Ngãi; ຕົວເລກກ່ອນວັນນັ້ນຍັງໃຊ້ຊື່ Kon Tum. Kon Tum ຕິດທັງລາວ ແລະ ກຳປູເຈຍ; ບົດລາຍງານປີ 2021 ນັບແຂວງນີ້ບາງບ່ອນຢູ່ຝັ່ງລາວ ບາງບ່ອນຢູ່ຝັ່ງກຳປູເຈຍ.",
  },
};
