import type { Source } from "@bienmau/core/schema";

export const vcdnVietnamVn = {
  id: "vcdn-vietnam-vn",
  title: "Vietnam.vn (dẫn lại Tuổi Trẻ): bài về dừng kiểm tra “một cửa, một lần dừng” ở Lao Bảo – Densavan (2025)",
  titleIs: "described",
  authors: [],
  publisher: "Vietnam.vn (dẫn lại Tuổi Trẻ)",
  type: "news",
  language: "en",
  url: "https://vcdn.vietnam.vn/en/dung-thu-tuc-mot-cua-mot-lan-dung-tai-cua-khau-quoc-te-lao-bao-densavan-de-tim-huong-di-moi",
  trust: "secondary",
  covers: {
    vi: "Quy định về thương mại biên giới.",
    en: "Rules on border trade.",
    lo: "ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [
    {
      vi: "Bản chép lại, không phải nguồn gốc.",
      en: "A reproduction, not the original.",
      lo: "ເປັນສຳເນົາ ບໍ່ແມ່ນຕົ້ນສະບັບ.",
    },
  ],
  seed: false,
} satisfies Source;
