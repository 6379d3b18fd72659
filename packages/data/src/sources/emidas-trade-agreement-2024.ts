import type { Source } from "@bienmau/core/schema";

export const emidasTradeAgreement2024 = {
  id: "emidas-trade-agreement-2024",
  title: "Emidas Magazine: bài về Hiệp định Thương mại Việt Nam – Lào 2024",
  titleIs: "described",
  authors: [],
  publisher: "Emidas Magazine",
  type: "news",
  language: "mixed",
  trust: "secondary",
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
