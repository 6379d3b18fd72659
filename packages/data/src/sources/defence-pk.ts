import type { Source } from "@bienmau/core/schema";

export const defencePk = {
  id: "defence-pk",
  title: "Diễn đàn defence.pk: bài chép lại tin TTXVN về kim ngạch Việt – Trung 2019",
  titleIs: "described",
  authors: [],
  publisher: "Diễn đàn defence.pk",
  type: "web-page",
  language: "en",
  url: "https://defence.pk/pdf/threads/vietnam-china-import-export-turnover-reaches-117-billion-usd.649914/",
  trust: "weak",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Trung Quốc.",
    en: "Bilateral trade between Vietnam and China.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ຈີນ.",
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
