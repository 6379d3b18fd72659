import type { Source } from "@bienmau/core/schema";

export const langSon2025 = {
  id: "lang-son-2025",
  title: "Động lực mới cho thương mại biên giới Lạng Sơn và Cao Bằng",
  titleIs: "printed",
  authors: [],
  publisher: "Không ghi trong bản văn (bài báo)",
  publishedOn: "2025-05",
  type: "news",
  language: "vi",
  trust: "secondary",
  covers: {
    vi: "Thương mại biên giới Lạng Sơn và Cao Bằng bốn tháng đầu năm 2025: kim ngạch, logistics, cửa khẩu.",
    en: "Border trade of Lạng Sơn and Cao Bằng in the first four months of 2025: turnover, logistics, gates.",
    lo: "ການຄ້າຊາຍແດນ ລາງເຊີນ ແລະ ກາວບັ່ງ 4 ເດືອນຕົ້ນປີ 2025.",
  },
  weaknesses: [
    {
      vi: "Viết như thể 354,45 và 1.100,4 triệu USD là hai phần của 20,8 tỷ USD; thực ra là hai phần của 1.454,85 triệu USD mở tờ khai tại Chi cục.",
      en: "Reads as if 354.45 and 1,100.4 million USD were parts of 20.8 billion; they are parts of the 1,454.85 million declared at the customs office.",
      lo: "ຂຽນຄືກັບວ່າ 354,45 ແລະ 1.100,4 ລ້ານ ເປັນສ່ວນຂອງ 20,8 ຕື້; ຄວາມຈິງເປັນສ່ວນຂອງ 1.454,85 ລ້ານ.",
    },
  ],
  seed: true,
} satisfies Source;
