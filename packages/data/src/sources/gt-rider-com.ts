import type { Source } from "@bienmau/core/schema";

export const gtRiderCom = {
  id: "gt-rider-com",
  title: "Diễn đàn GT-Rider: chủ đề về lối qua lại thứ hai Điện Biên Phủ – Lào",
  titleIs: "described",
  authors: [],
  publisher: "Diễn đàn GT-Rider",
  type: "web-page",
  language: "en",
  url: "https://www.gt-rider.com/se-asia-motorcycling/threads/2nd-dien-bien-phu-laos-crossing-open.4755/",
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
