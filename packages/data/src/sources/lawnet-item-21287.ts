import type { Source } from "@bienmau/core/schema";

export const lawnetItem21287 = {
  id: "lawnet-item-21287",
  title: "LawNet: Luật 107/2016/QH13, mục 21287",
  titleIs: "described",
  authors: [],
  publisher: "LawNet",
  type: "legal-commentary",
  language: "en",
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
