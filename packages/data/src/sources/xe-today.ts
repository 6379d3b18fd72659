import type { Source } from "@bienmau/core/schema";

export const xeToday = {
  id: "xe-today",
  title: "xe.today: bài về khánh thành cửa khẩu thông minh Hữu Nghị",
  titleIs: "described",
  authors: [],
  publisher: "xe.today",
  publishedOn: "2025-11-29",
  type: "web-page",
  language: "en",
  url: "https://xe.today/2025/11/29/smart-border-gate-officially-inaugurated-a-7-5-million-6-lane-gateway-connecting-vietnam-and-china",
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
