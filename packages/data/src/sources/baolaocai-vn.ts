import type { Source } from "@bienmau/core/schema";

export const baolaocaiVn = {
  id: "baolaocai-vn",
  title: "Báo Lào Cai: bài về mở cặp cửa khẩu song phương Việt Nam – Trung Quốc ở Lào Cai",
  titleIs: "described",
  authors: [],
  publisher: "Báo Lào Cai",
  type: "news",
  language: "vi",
  url: "https://baolaocai.vn/chinh-thuc-mo-cua-cap-cua-khau-song-phuong-viet-nam-trung-quoc-post385849.html",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
