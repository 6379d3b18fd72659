import type { Source } from "@bienmau/core/schema";

export const iiabMe = {
  id: "iiab-me",
  title: "Internet-in-a-Box (bản sao Wikipedia tiếng Anh, 10/2023): mục từ “Lao Bảo”",
  titleIs: "described",
  authors: [],
  publisher: "Internet-in-a-Box (bản sao Wikipedia tiếng Anh, 10/2023)",
  type: "encyclopedia",
  language: "en",
  url: "https://iiab.me/kiwix/content/wikipedia_en_all_maxi_2023-10/A/Lao_B%E1%BA%A3o",
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
    {
      vi: "Bản chép lại, không phải nguồn gốc.",
      en: "A reproduction, not the original.",
      lo: "ເປັນສຳເນົາ ບໍ່ແມ່ນຕົ້ນສະບັບ.",
    },
  ],
  seed: false,
} satisfies Source;
