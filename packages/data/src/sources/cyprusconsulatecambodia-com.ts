import type { Source } from "@bienmau/core/schema";

export const cyprusconsulatecambodiaCom = {
  id: "cyprusconsulatecambodia-com",
  title: "cyprusconsulatecambodia.com: bài về kim ngạch Campuchia – Việt Nam",
  titleIs: "described",
  authors: [],
  publisher: "cyprusconsulatecambodia.com",
  type: "web-page",
  language: "en",
  url: "https://cyprusconsulatecambodia.com/cambodia-vietnam-trade-to-exceed-10-billion-in-2024/",
  trust: "weak",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Campuchia.",
    en: "Bilateral trade between Vietnam and Cambodia.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ກຳປູເຈຍ.",
  },
  weaknesses: [
    {
      vi: "Blog, diễn đàn hoặc trang không rõ biên tập: chỉ dùng khi không có nguồn tốt hơn.",
      en: "A blog, forum or site without known editors: used only where nothing better was found.",
      lo: "ບລັອກ ຫຼື ກະດານສົນທະນາ: ໃຊ້ສະເພາະເມື່ອບໍ່ມີແຫຼ່ງທີ່ດີກວ່າ.",
    },
  ],
  seed: false,
} satisfies Source;
