import type { Province } from "@bienmau/core/schema";

export const kienGiang: Province = {
  id: "kien-giang",
  name: {
    vi: "Kiên Giang",
    en: "Kien Giang",
  },
  aliases: ["Tỉnh Kiên Giang", "Kien Giang Province"],
  borders: ["KH"],
  until: "2025-06-30",
  change: {
    kind: "merged-name-lost",
    on: "2025-07-01",
    into: "an-giang-2025",
    with: ["An Giang"],
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
    vi: "Từ 1/7/2025 Kiên Giang nhập vào An Giang; số liệu trước ngày đó giữ tên Kiên Giang. Việc ghép các tỉnh ở đây dựa trên hiểu biết chung; chưa đọc được nguồn nêu đúng cặp tỉnh này.",
    en: "Since 1 July 2025 Kiên Giang is part of An Giang; figures before that date keep the name Kiên Giang. The pairing of provinces here is general knowledge; no source naming this pair was read.",
    lo: "ແຕ່ວັນທີ 1/7/2025 Kiên Giang ລວມເຂົ້າ An Giang; ຕົວເລກກ່ອນວັນນັ້ນຍັງໃຊ້ຊື່ Kiên Giang. ການຈັບຄູ່ແຂວງໃນນີ້ອີງໃສ່ຄວາມຮູ້ທົ່ວໄປ; ຍັງບໍ່ໄດ້ອ່ານແຫຼ່ງທີ່ລະບຸຄູ່ນີ້.",
  },
};
