import type { Source } from "@bienmau/core/schema";

export const asemconnectvietnamGovVnDefaultId11Zid124Id8 = {
  id: "asemconnectvietnam-gov-vn-default-id1-1-zid1-24-id8",
  title: "AsemConnect Vietnam (Bộ Công Thương): bài số 134208",
  titleIs: "described",
  authors: [],
  publisher: "AsemConnect Vietnam (Bộ Công Thương)",
  type: "news",
  language: "vi",
  url: "http://asemconnectvietnam.gov.vn/default.aspx?ID1=1&ZID1=24&ID8=134208",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
