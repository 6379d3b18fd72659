import type { Source } from "@bienmau/core/schema";

export const enVietnamplusVnVietnamsExportsToLaosUp98 = {
  id: "en-vietnamplus-vn-vietnams-exports-to-laos-up-98",
  title: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh: bài về xuất khẩu sang Lào năm tháng đầu năm 2018",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh",
  type: "news",
  language: "en",
  url: "https://en.vietnamplus.vn/vietnams-exports-to-laos-up-98-percent-in-first-five-months-post133987.vnp",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Lào.",
    en: "Bilateral trade between Vietnam and Laos.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ລາວ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
