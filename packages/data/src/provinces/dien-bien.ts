import type { Province } from "@bienmau/core/schema";

export const dienBien: Province = {
  id: "dien-bien",
  name: {
    vi: "Điện Biên",
    en: "Dien Bien",
  },
  aliases: ["ĐB", "Tỉnh Điện Biên", "Dien Bien Province", "Điện Biên Phủ", "ດຽນບຽນ", "ດຽນບຽນຟູ"],
  borders: ["CN", "LA"],
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
      source: "border-report-2021",
      locator: "Phần I (25 tỉnh biên giới, tên nằm rải rác trong bài)",
    },
    {
      source: "vietnammoi-vn",
      locator: "phạm vi của Quyết định 1199/QĐ-TTg",
    },
    {
      source: "vietnamnews-vn-politics-laws-1695765-provisional-list-of",
      locator: "danh sách 11 đơn vị không sáp nhập",
    },
  ],
  note: {
    vi: "Điện Biên giáp cả Lào và Trung Quốc. Bài năm 2022 (chú thích 1) bỏ sót Điện Biên trong danh sách tỉnh giáp Lào, dù các chú thích 2, 3, 4 của chính bài đó ghi cửa khẩu ở Điện Biên.",
    en: "Điện Biên borders both Laos and China. The 2022 article (footnote 1) leaves it out of the provinces bordering Laos, although its own footnotes 2, 3 and 4 place gates there.",
    lo: "Điện Biên ຕິດທັງລາວ ແລະ ຈີນ. ບົດຄວາມປີ 2022 (ໝາຍເຫດ 1) ບໍ່ໄດ້ລະບຸ Điện Biên ໃນລາຍຊື່ແຂວງຕິດກັບລາວ ເຖິງວ່າໝາຍເຫດ 2, 3, 4 ຂອງບົດດຽວກັນລະບຸດ່ານຢູ່ Điện Biên.",
  },
};
