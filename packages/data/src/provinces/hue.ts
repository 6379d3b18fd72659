import type { Province } from "@bienmau/core/schema";

export const hue: Province = {
  id: "hue",
  name: {
    vi: "Thành phố Huế",
    en: "Hue City",
  },
  aliases: ["Huế", "TP Huế", "TP. Huế", "Hue"],
  borders: ["LA"],
  from: "2025-01-01",
  change: {
    kind: "renamed",
    on: "2025-01-01",
    into: "hue",
    with: ["Thừa Thiên Huế"],
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
      source: "vietnamnews-vn-politics-laws-1695765-provisional-list-of",
      locator: "danh sách 11 đơn vị không sáp nhập",
    },
    {
      source: "vietnamnews-vn-politics-laws-1720781-viet-nam-sets",
      locator: "nội dung bài (chính quyền địa phương hai cấp)",
    },
  ],
  note: {
    vi: "Thành phố Huế trực thuộc Trung ương từ 1/1/2025, trước đợt sắp xếp tỉnh ngày 1/7/2025; không sáp nhập với tỉnh nào.",
    en: "Huế has been a city under central government since 1 January 2025, before the mergers of 1 July 2025; it was renamed, not merged.",
    lo: "Huế ເປັນນະຄອນຂຶ້ນກັບສູນກາງແຕ່ວັນທີ 1/1/2025 ກ່ອນການລວມແຂວງວັນທີ 1/7/2025; ປ່ຽນຊື່ ບໍ່ໄດ້ລວມ.",
  },
};
