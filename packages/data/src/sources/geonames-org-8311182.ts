import type { Source } from "@bienmau/core/schema";

export const geonamesOrg8311182 = {
  id: "geonames-org-8311182",
  title: "GeoNames: điểm 8311182",
  titleIs: "described",
  authors: [],
  publisher: "GeoNames",
  type: "dataset",
  language: "en",
  url: "https://www.geonames.org/8311182",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  credit: "GeoNames, geonames.org, CC BY 4.0",
  seed: false,
} satisfies Source;
