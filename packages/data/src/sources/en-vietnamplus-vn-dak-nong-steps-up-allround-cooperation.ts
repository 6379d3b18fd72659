import type { Source } from "@bienmau/core/schema";

export const enVietnamplusVnDakNongStepsUpAllroundCooperation = {
  id: "en-vietnamplus-vn-dak-nong-steps-up-allround-cooperation",
  title: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh: bài về hợp tác Đắk Nông – Mondulkiri",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh",
  type: "news",
  language: "en",
  url: "https://en.vietnamplus.vn/dak-nong-steps-up-allround-cooperation-with-cambodias-mondulkiri-province/246909.vnp",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
