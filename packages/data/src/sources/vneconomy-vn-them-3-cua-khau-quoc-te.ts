import type { Source } from "@bienmau/core/schema";

export const vneconomyVnThem3CuaKhauQuocTe = {
  id: "vneconomy-vn-them-3-cua-khau-quoc-te",
  title: "VnEconomy: bài về ba cửa khẩu quốc tế mới ở biên giới Việt Nam – Campuchia",
  titleIs: "described",
  authors: [],
  publisher: "VnEconomy",
  type: "news",
  language: "vi",
  url: "https://vneconomy.vn/them-3-cua-khau-quoc-te-o-bien-gioi-viet-nam-campuchia.htm",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
