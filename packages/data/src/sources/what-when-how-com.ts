import type { Source } from "@bienmau/core/schema";

export const whatWhenHowCom = {
  id: "what-when-how-com",
  title: "what-when-how.com (trích The Rough Guide to Southeast Asia): trích sách hướng dẫn du lịch Đông Nam Á",
  titleIs: "described",
  authors: [],
  publisher: "what-when-how.com (trích The Rough Guide to Southeast Asia)",
  type: "web-page",
  language: "en",
  url: "http://what-when-how.com/Tutorial/topic-1324vcc4/The-Rough-Guide-to-Southeast-Asia-on-a-Budget-870.html",
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
