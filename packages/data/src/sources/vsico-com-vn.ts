import type { Source } from "@bienmau/core/schema";

export const vsicoComVn = {
  id: "vsico-com-vn",
  title: "Vsico: trang tin",
  titleIs: "described",
  authors: [],
  publisher: "Vsico",
  type: "web-page",
  language: "vi",
  url: "https://vsico.com.vn/vi/news",
  trust: "weak",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
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
