import type { Source } from "@bienmau/core/schema";

export const evrimagaciItem339064 = {
  id: "evrimagaci-item-339064",
  title: "evrimagaci.org: mục 339064, về giờ thông quan ở Lạng Sơn",
  titleIs: "described",
  authors: [],
  publisher: "evrimagaci.org",
  type: "news",
  language: "en",
  trust: "weak",
  covers: {
    vi: "Quy định về thương mại biên giới.",
    en: "Rules on border trade.",
    lo: "ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [
    {
      vi: "Địa chỉ trang không còn đầy đủ, không mở lại được.",
      en: "The address is incomplete, so the page cannot be opened again.",
      lo: "ທີ່ຢູ່ບໍ່ຄົບຖ້ວນ ບໍ່ສາມາດເປີດຄືນໄດ້.",
    },
  ],
  seed: false,
} satisfies Source;
