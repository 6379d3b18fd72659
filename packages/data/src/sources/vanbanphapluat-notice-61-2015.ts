import type { Source } from "@bienmau/core/schema";

export const vanbanphapluatNotice612015 = {
  id: "vanbanphapluat-notice-61-2015",
  title: "vanbanphapluat.co: Thông báo 61/2015/TB-LPQT",
  titleIs: "described",
  authors: [],
  publisher: "vanbanphapluat.co",
  type: "law",
  language: "vi",
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
