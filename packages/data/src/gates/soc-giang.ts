import type { Gate } from "@bienmau/core/schema";

export const socGiang: Gate = {
  id: "soc-giang",
  name: {
    vi: "Sóc Giang",
    en: "Soc Giang",
  },
  nameSources: {
    en: {
      source: "vietnam-vn-p-614725",
      locator: "nội dung bài; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Soc Giang", "Binh Mang"],
  homonymOf: [],
  neighbour: "CN",
  opposite: {
    name: "Bình Mãng",
    aliases: ["Pingmeng", "平孟"],
    provinces: ["guangxi"],
  },
  class: "main",
  planned: false,
  classHistory: [],
  classConflicts: [],
  provinces: [
    {
      province: "cao-bang",
    },
  ],
  roads: [],
  hours: [],
  codes: {
    unLocode: "CNPGM",
    customs: "11BF",
    citation: {
      source: "github-com-geoapify-un-locode",
      locator:
        "src/data, commit 2d18b092 (UN/LOCODE as of 2024-10-30); the code names the place on the side of its prefix; customs code: danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
  history: [],
  notes: [],
  citations: [
    {
      source: "vietnam-vn-p-614725",
      locator: "nội dung bài",
    },
    {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019",
    },
    {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  ],
};
