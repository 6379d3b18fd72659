import type { Source } from "@bienmau/core/schema";

export const vtrlogisticsComVn = {
  id: "vtrlogistics-com-vn",
  title: "VTR Logistics: trang thẻ “Laos”, tổng hợp số liệu hải quan Việt Nam – Lào",
  titleIs: "described",
  authors: [],
  publisher: "VTR Logistics",
  type: "web-page",
  language: "en",
  url: "https://www.vtrlogistics.com.vn/en/tag/laos/",
  trust: "weak",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Lào.",
    en: "Bilateral trade between Vietnam and Laos.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ລາວ.",
  },
  weaknesses: [
    {
      vi: "Trang thẻ: nội dung thay đổi theo thời gian.",
      en: "A tag page: its contents change.",
      lo: "ໜ້າແທັກ: ເນື້ອໃນປ່ຽນແປງໄປຕາມເວລາ.",
    },
    {
      vi: "Blog, diễn đàn hoặc trang không rõ biên tập: chỉ dùng khi không có nguồn tốt hơn.",
      en: "A blog, forum or site without known editors: used only where nothing better was found.",
      lo: "ບລັອກ ຫຼື ກະດານສົນທະນາ: ໃຊ້ສະເພາະເມື່ອບໍ່ມີແຫຼ່ງທີ່ດີກວ່າ.",
    },
  ],
  seed: false,
} satisfies Source;
