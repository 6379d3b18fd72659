import type { Source } from "@bienmau/core/schema";

export const atvOrgVn = {
  id: "atv-org-vn",
  title: "Đài Phát thanh – Truyền hình An Giang: bài về công bố mở cửa khẩu quốc tế Vĩnh Xương",
  titleIs: "described",
  authors: [],
  publisher: "Đài Phát thanh – Truyền hình An Giang",
  type: "news",
  language: "vi",
  url: "http://atv.org.vn/tin-tuc/tin-trong-tinh/ngay-23-2-cong-bo-mo-moi-cua-khau-quoc-te-vinh-xuong-83829.html",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
