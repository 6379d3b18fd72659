import type { Source } from "@bienmau/core/schema";

export const githubComWhosonfirstDataWhosonfirstDataAdminVn = {
  id: "github-com-whosonfirst-data-whosonfirst-data-admin-vn",
  title: "Who's On First, dữ liệu hành chính Việt Nam (github.com/whosonfirst-data/whosonfirst-data-admin-vn)",
  titleIs: "described",
  authors: [],
  publisher: "github.com/whosonfirst-data/whosonfirst-data-admin-vn",
  type: "dataset",
  language: "mixed",
  url: "https://github.com/whosonfirst-data/whosonfirst-data-admin-vn",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [
    {
      vi: "Điểm lấy từ GeoNames, sai số tới vài kilômét.",
      en: "Points taken from GeoNames, off by up to a few kilometres.",
      lo: "ຈຸດຈາກ GeoNames ຄາດເຄື່ອນໄດ້ຫຼາຍກິໂລແມັດ.",
    },
  ],
  credit: "Who's On First (whosonfirst.org); GeoNames (geonames.org), CC BY 4.0",
  seed: false,
} satisfies Source;
