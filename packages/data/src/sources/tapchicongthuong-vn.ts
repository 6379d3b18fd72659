import type { Source } from "@bienmau/core/schema";

export const tapchicongthuongVn = {
  id: "tapchicongthuong-vn",
  title: "Tạp chí Công Thương: bài về việc Lào mở thêm cửa khẩu phụ để lưu thông hàng hóa (2020)",
  titleIs: "described",
  authors: [],
  publisher: "Tạp chí Công Thương",
  type: "news",
  language: "vi",
  url: "https://tapchicongthuong.vn/lao-mo-them-cua-khau-phu-tang-cuong-luu-thong-hang-hoa-voi-viet-nam-77454.htm",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Lào; thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Bilateral trade between Vietnam and Laos; facts about gates: names, class, position, history.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ລາວ; ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
