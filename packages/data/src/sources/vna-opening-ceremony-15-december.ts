import type { Source } from "@bienmau/core/schema";

export const vnaOpeningCeremony15December = {
  id: "vna-opening-ceremony-15-december",
  title: "Tin tiếng Anh của Thông tấn xã Việt Nam về lễ khai trương ngày 15/12 (không rõ năm)",
  titleIs: "described",
  authors: [],
  publisher: "Thông tấn xã Việt Nam",
  type: "news",
  language: "en",
  trust: "weak",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [
    {
      vi: "Địa chỉ không đầy đủ và không rõ năm.",
      en: "The address is incomplete and the year is not shown.",
      lo: "ທີ່ຢູ່ບໍ່ຄົບ ແລະ ບໍ່ຮູ້ປີ.",
    },
  ],
  seed: false,
} satisfies Source;
