import type { Source } from "@bienmau/core/schema";

export const ampLaodongVnXaHoiQuangTriDeXuat = {
  id: "amp-laodong-vn-xa-hoi-quang-tri-de-xuat",
  title: "Lao Động: bài về đề xuất đổi giờ làm việc ở cửa khẩu La Lay (3/2024)",
  titleIs: "described",
  authors: [],
  publisher: "Lao Động",
  type: "news",
  language: "vi",
  url: "https://amp.laodong.vn/xa-hoi/quang-tri-de-xuat-thay-doi-thoi-gian-lam-viec-tai-cap-cua-khau-quoc-te-1318527.ldo",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử; quy định về thương mại biên giới.",
    en: "Facts about gates: names, class, position, history; rules on border trade.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ; ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
