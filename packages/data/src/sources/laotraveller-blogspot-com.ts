import type { Source } from "@bienmau/core/schema";

export const laotravellerBlogspotCom = {
  id: "laotraveller-blogspot-com",
  title: "Blog laotraveller: bài về thị thực ở cửa khẩu Attapeu (2008)",
  titleIs: "described",
  authors: [],
  publisher: "Blog laotraveller",
  publishedOn: "2008-06",
  type: "web-page",
  language: "en",
  url: "http://laotraveller.blogspot.com/2008/06/visas-available-at-attapeu-checkpoint.html",
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
