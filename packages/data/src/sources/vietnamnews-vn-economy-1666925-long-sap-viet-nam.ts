import type { Source } from "@bienmau/core/schema";

export const vietnamnewsVnEconomy1666925LongSapVietNam = {
  id: "vietnamnews-vn-economy-1666925-long-sap-viet-nam",
  title: "Việt Nam News (Thông tấn xã Việt Nam): bài về khai trương cửa khẩu quốc tế Lóng Sập – Pa Háng",
  titleIs: "described",
  authors: [],
  publisher: "Việt Nam News (Thông tấn xã Việt Nam)",
  type: "news",
  language: "en",
  url: "https://vietnamnews.vn/economy/1666925/long-sap-viet-nam-pa-hang-laos-upgraded-international-border-gate-set-to-open-on-november-19.html",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
