import type { Source } from "@bienmau/core/schema";

export const vietgiaitriCom = {
  id: "vietgiaitri-com",
  title: "Việt Giải Trí: bài về khai trương cặp cửa khẩu quốc tế La Lay (2014)",
  titleIs: "described",
  authors: [],
  publisher: "Việt Giải Trí",
  publishedOn: "2014-06-26",
  type: "news",
  language: "vi",
  url: "https://vietgiaitri.com/viet-nam-lao-khai-truong-cap-cua-khau-quoc-te-la-lay-20140626i1454279",
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
