import type { Source } from "@bienmau/core/schema";

export const mThoimoiVn = {
  id: "m-thoimoi-vn",
  title: "Thời Mới (dẫn lại Công an Nhân dân): bài về kim ngạch Việt – Trung chín tháng năm 2022",
  titleIs: "described",
  authors: [],
  publisher: "Thời Mới (dẫn lại Công an Nhân dân)",
  type: "news",
  language: "vi",
  url: "https://m.thoimoi.vn/trung-quoc-doi-tac-thuong-mai-lon-nhat-cua-viet-nam-276675",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Trung Quốc.",
    en: "Bilateral trade between Vietnam and China.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ຈີນ.",
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
