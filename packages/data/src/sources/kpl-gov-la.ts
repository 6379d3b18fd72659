import type { Source } from "@bienmau/core/schema";

export const kplGovLa = {
  id: "kpl-gov-la",
  title: "Thông tấn xã Lào (KPL): tin số 90032",
  titleIs: "described",
  authors: [],
  publisher: "Thông tấn xã Lào (KPL)",
  type: "news",
  language: "en",
  url: "https://kpl.gov.la/EN/detail.aspx?id=90032",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
