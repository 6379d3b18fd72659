import type { Source } from "@bienmau/core/schema";

export const searchComVnWikiCuaKhauQuocTeCau = {
  id: "search-com-vn-wiki-cua-khau-quoc-te-cau",
  title: "search.com.vn (bản sao Wikipedia tiếng Việt): mục từ “Cửa khẩu quốc tế Cầu Treo”",
  titleIs: "described",
  authors: [],
  publisher: "search.com.vn (bản sao Wikipedia tiếng Việt)",
  type: "encyclopedia",
  language: "vi",
  url: "https://search.com.vn/wiki/vi/Cửa_khẩu_quốc_tế_Cầu_Treo",
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
