import type { Source } from "@bienmau/core/schema";

export const postconsumerwasteBlogspotCom = {
  id: "postconsumerwaste-blogspot-com",
  title: "Blog postconsumerwaste: bài chép lại tin Nhân Dân về đường Attapeu – Bờ Y (2006)",
  titleIs: "described",
  authors: [],
  publisher: "Blog postconsumerwaste",
  publishedOn: "2006-06",
  type: "web-page",
  language: "en",
  url: "http://postconsumerwaste.blogspot.com/2006/06/attopeu-laos-bo-y-vietnam-road.html",
  trust: "weak",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
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
