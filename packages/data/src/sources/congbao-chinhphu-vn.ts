import type { Source } from "@bienmau/core/schema";

export const congbaoChinhphuVn = {
  id: "congbao-chinhphu-vn",
  title: "Công báo Chính phủ: Nghị định 292/2026/NĐ-CP",
  titleIs: "described",
  authors: [],
  publisher: "Công báo Chính phủ",
  type: "law",
  language: "vi",
  url: "https://congbao.chinhphu.vn/van-ban/nghi-dinh-so-292-2026-nd-cp-470149.htm",
  trust: "weak",
  covers: {
    vi: "Quy định về thương mại biên giới.",
    en: "Rules on border trade.",
    lo: "ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [
    {
      vi: "Trang này chưa được mở đọc; địa chỉ do một cổng thông tin trình diễn nêu.",
      en: "This page was not opened; a demonstration portal names the address.",
      lo: "ຍັງບໍ່ໄດ້ເປີດອ່ານໜ້ານີ້; ທີ່ຢູ່ມາຈາກປະຕູຂໍ້ມູນສາທິດ.",
    },
  ],
  seed: false,
} satisfies Source;
