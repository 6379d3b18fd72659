import type { Province } from "@bienmau/core/schema";

export const longAn: Province = {
  id: "long-an",
  name: {
    vi: "Long An",
    en: "Long An",
  },
  aliases: ["Tỉnh Long An", "Long An Province"],
  borders: ["KH"],
  until: "2025-06-30",
  change: {
    kind: "merged-name-lost",
    on: "2025-07-01",
    into: "tay-ninh-2025",
    with: ["Tây Ninh"],
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
    vi: "Từ 1/7/2025 Long An nhập vào Tây Ninh; số liệu trước ngày đó giữ tên Long An.",
    en: "Since 1 July 2025 Long An is part of Tây Ninh; figures before that date keep the name Long An.",
    lo: "ແຕ່ວັນທີ 1/7/2025 Long An ລວມເຂົ້າ Tây Ninh; ຕົວເລກກ່ອນວັນນັ້ນຍັງໃຊ້ຊື່ Long An.",
  },
};
