import type { Province } from "@bienmau/core/schema";

export const dakNong: Province = {
  id: "dak-nong",
  name: {
    vi: "Đắk Nông",
    en: "Dak Nong",
  },
  aliases: ["Đăk Nông", "Đắc Nông", "Daknong", "Tỉnh Đắk Nông", "Dak Nong Province"],
  borders: ["KH"],
  until: "2025-06-30",
  change: {
    kind: "merged-name-lost",
    on: "2025-07-01",
    into: "lam-dong",
    with: ["Lâm Đồng", "Bình Thuận"],
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
    vi: "Từ 1/7/2025 Đắk Nông nhập vào Lâm Đồng; số liệu trước ngày đó giữ tên Đắk Nông.",
    en: "Since 1 July 2025 Đắk Nông is part of Lâm Đồng; figures before that date keep the name Đắk Nông.",
    lo: "ແຕ່ວັນທີ 1/7/2025 Đắk Nông ລວມເຂົ້າ Lâm Đồng; ຕົວເລກກ່ອນວັນນັ້ນຍັງໃຊ້ຊື່ Đắk Nông.",
  },
};
