import type { Source } from "@bienmau/core/schema";

export const danLuatCuDanBienGioi = {
  id: "dan-luat-cu-dan-bien-gioi",
  title: "Dân Luật (danluat.thuvienphapluat.vn): chủ đề cư dân biên giới",
  titleIs: "described",
  authors: [],
  publisher: "Dân Luật",
  type: "legal-commentary",
  language: "vi",
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
