import type { Source } from "@bienmau/core/schema";

export const thuVienPhapLuatItem107205 = {
  id: "thu-vien-phap-luat-item-107205",
  title: "Thư viện Pháp luật: bản tin mục 107205 về cửa khẩu biên giới, 13/3/2026",
  titleIs: "described",
  authors: [],
  publisher: "Thư viện Pháp luật",
  publishedOn: "2026-03-13",
  type: "legal-commentary",
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
