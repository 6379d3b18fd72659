import type { Source } from "@bienmau/core/schema";

export const vietnamVnQuangnamQuangNamDinhHuongDau = {
  id: "vietnam-vn-quangnam-quang-nam-dinh-huong-dau",
  title: "Vietnam.vn: bài về đầu tư các cửa khẩu của Quảng Nam",
  titleIs: "described",
  authors: [],
  publisher: "Vietnam.vn",
  type: "news",
  language: "vi",
  url: "https://vietnam.vn/quangnam/quang-nam-dinh-huong-dau-tu-cac-cua-khau-dap-ung-nhu-cau-giao-thuong",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
