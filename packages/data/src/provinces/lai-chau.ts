import type { Province } from "@bienmau/core/schema";

export const laiChau: Province = {
  id: "lai-chau",
  name: {
    vi: "Lai Châu",
    en: "Lai Chau",
  },
  aliases: ["Tỉnh Lai Châu", "Lai Chau Province"],
  borders: ["CN"],
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
      source: "vietnamnews-vn-politics-laws-1695765-provisional-list-of",
      locator: "danh sách 11 đơn vị không sáp nhập",
    },
  ],
  note: {
    vi: "Bài năm 2022 của Tạp chí Cộng sản (chú thích 1) liệt kê Lai Châu trong số tỉnh giáp Lào; thực tế Lai Châu chỉ giáp Trung Quốc, còn Điện Biên mới giáp Lào.",
    en: "The 2022 article (footnote 1) lists Lai Châu among the provinces bordering Laos; Lai Châu borders China only, and it is Điện Biên that borders Laos.",
    lo: "ບົດຄວາມປີ 2022 (ໝາຍເຫດ 1) ລະບຸ Lai Châu ເປັນແຂວງຕິດກັບລາວ; ຄວາມຈິງ Lai Châu ຕິດກັບຈີນເທົ່ານັ້ນ ແລະ Điện Biên ຈຶ່ງຕິດກັບລາວ.",
  },
};
