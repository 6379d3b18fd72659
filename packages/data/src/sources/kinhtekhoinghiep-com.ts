import type { Source } from "@bienmau/core/schema";

export const kinhtekhoinghiepCom = {
  id: "kinhtekhoinghiep-com",
  title: "kinhtekhoinghiep.com: trang thẻ “biên mậu”",
  titleIs: "described",
  authors: [],
  publisher: "kinhtekhoinghiep.com",
  type: "news",
  language: "vi",
  url: "https://kinhtekhoinghiep.com/tag/bien-mau",
  trust: "weak",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
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
