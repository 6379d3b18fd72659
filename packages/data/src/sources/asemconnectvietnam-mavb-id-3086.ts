import type { Source } from "@bienmau/core/schema";

export const asemconnectvietnamMavbId3086 = {
  id: "asemconnectvietnam-mavb-id-3086",
  title: "AsemConnect Vietnam: văn bản MaVB_id 3086 (Thông tư 61/2025/TT-BCT)",
  titleIs: "described",
  authors: [],
  publisher: "AsemConnect Vietnam (Bộ Công Thương)",
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
