import type { Source } from "@bienmau/core/schema";

export const vna2025 = {
  id: "vna-2025",
  title: "Tin về Hội nghị Hợp tác phát triển thương mại biên giới Việt Nam – Lào lần thứ XIII, Quảng Ninh, 7/11/2025",
  titleIs: "described",
  authors: [],
  publisher: "Vietnam+ (Thông tấn xã Việt Nam)",
  publishedOn: "2025-11-07",
  type: "news",
  language: "vi",
  trust: "secondary",
  covers: {
    vi: "Hội nghị hợp tác thương mại biên giới Việt Nam – Lào lần thứ XIII.",
    en: "The 13th Vietnam–Laos border trade conference.",
    lo: "ກອງປະຊຸມການຄ້າຊາຍແດນ ຫວຽດນາມ – ລາວ ຄັ້ງທີ XIII.",
  },
  weaknesses: [
    {
      vi: "Không có số liệu kim ngạch.",
      en: "Holds no turnover figure.",
      lo: "ບໍ່ມີຕົວເລກມູນຄ່າການຄ້າ.",
    },
    {
      vi: "Gọi hội nghị là thường niên, nhưng kỳ trước là năm 2022.",
      en: "Calls the conference annual, though the previous one was in 2022.",
      lo: "ເອີ້ນວ່າປະຈຳປີ ແຕ່ຄັ້ງກ່ອນແມ່ນປີ 2022.",
    },
  ],
  seed: true,
} satisfies Source;
