import type { Source } from "@bienmau/core/schema";

export const geonames = {
  id: "geonames",
  title: "GeoNames, cơ sở dữ liệu địa danh",
  titleIs: "described",
  authors: [],
  publisher: "GeoNames",
  type: "dataset",
  language: "mixed",
  url: "https://www.geonames.org",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [
    {
      vi: "Điểm do cộng đồng nhập, sai số tới vài kilômét.",
      en: "Points entered by volunteers, off by up to a few kilometres.",
      lo: "ຈຸດທີ່ອາສາສະໝັກໃສ່ ອາດຄາດເຄື່ອນ.",
    },
  ],
  credit: "GeoNames, geonames.org, CC BY 4.0",
  seed: false,
} satisfies Source;
