import type { Source } from "@bienmau/core/schema";

export const idUsEduVn = {
  id: "id-us-edu-vn",
  title: "id.us.edu.vn (bản sao bách khoa): mục từ “Cửa khẩu Tân Thanh”",
  titleIs: "described",
  authors: [],
  publisher: "id.us.edu.vn (bản sao bách khoa)",
  type: "encyclopedia",
  language: "vi",
  url: "https://id.us.edu.vn/vi/C%E1%BB%ADa_kh%E1%BA%A9u_T%C3%A2n_Thanh",
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
