import type { Source } from "@bienmau/core/schema";

export const ampLaodongVnXaHoiCaoBangCoCua = {
  id: "amp-laodong-vn-xa-hoi-cao-bang-co-cua",
  title: "Lao Động: bài về cửa khẩu quốc tế đầu tiên của Cao Bằng",
  titleIs: "described",
  authors: [],
  publisher: "Lao Động",
  type: "news",
  language: "vi",
  url: "https://amp.laodong.vn/xa-hoi/cao-bang-co-cua-khau-quoc-te-dau-tien-1285507.ldo",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
