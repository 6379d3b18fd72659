import type { Gate } from "@bienmau/core/schema";

export const dakBlo: Gate = {
  id: "dak-blo",
  name: {
    vi: "Đắk Blô",
    en: "Dak Blo",
  },
  nameSources: {
    en: {
      source: "kpl-gov-la",
      locator: "nội dung bài; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Dak Blo", "Dak Ba", "Dak Bar"],
  homonymOf: [],
  neighbour: "LA",
  opposite: {
    name: "Đắk Ba",
    aliases: ["Dak Bar", "Đắk Bar"],
    provinces: ["sekong"],
  },
  class: "auxiliary",
  planned: false,
  classHistory: [],
  classConflicts: [],
  provinces: [
    {
      province: "kon-tum",
      until: "2025-06-30",
    },
    {
      province: "quang-ngai",
      from: "2025-07-01",
    },
  ],
  roads: [],
  position: {
    lat: 15.28686,
    lon: 107.65944,
    accuracyKm: 6.0,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-vn",
      locator:
        "github.com/whosonfirst-data/whosonfirst-data-admin-vn, commit 36f4852c (GeoNames place; WOF id 1292922411)",
    },
    note: 'approx: Đắk Book, village of Đắk Blô commune, 0.5 km from the line; Lao census village "Darkplarn" 15.31806,107.61954',
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {},
  history: [],
  notes: [
    {
      vi: "Kế hoạch của Kon Tum: lên cửa khẩu chính đến năm 2050.",
      en: "Kon Tum’s plan: main gate by 2050.",
      lo: "ແຜນຂອງ Kon Tum: ດ່ານຫຼັກພາຍໃນ 2050.",
    },
  ],
  citations: [
    {
      source: "kpl-gov-la",
      locator: "nội dung bài",
    },
    {
      source: "vietnam-vnanet-vn-english-tin-van-kon-tum-outlines",
      locator: "nội dung bài",
    },
  ],
};
