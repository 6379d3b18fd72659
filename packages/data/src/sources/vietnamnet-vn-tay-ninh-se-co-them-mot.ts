import type { Source } from "@bienmau/core/schema";

export const vietnamnetVnTayNinhSeCoThemMot = {
  id: "vietnamnet-vn-tay-ninh-se-co-them-mot",
  title: "VietNamNet: bài về quy hoạch cửa khẩu Việt Nam – Campuchia, Quyết định 1200/QĐ-TTg",
  titleIs: "described",
  authors: [],
  publisher: "VietNamNet",
  type: "news",
  language: "vi",
  url: "https://vietnamnet.vn/tay-ninh-se-co-them-mot-cua-khau-quoc-te-2205792.html",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử; sáp nhập tỉnh năm 2025; quy hoạch và số lượng cửa khẩu; quy định về thương mại biên giới.",
    en: "Facts about gates: names, class, position, history; the provincial mergers of 2025; gate plans and gate counts; rules on border trade.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ; ການລວມແຂວງປີ 2025; ແຜນ ແລະ ຈຳນວນດ່ານ; ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
