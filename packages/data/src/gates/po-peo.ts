import type { Gate } from "@bienmau/core/schema";

export const poPeo: Gate = {
  id: "po-peo",
  name: {
    vi: "Pò Peo",
    en: "Po Peo",
  },
  nameSources: {
    en: {
      source: "vietnam-vn-p-614725",
      locator: "nội dung bài; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Po Peo", "Nhac Vu"],
  homonymOf: [],
  neighbour: "CN",
  opposite: {
    name: "Nhạc Vu",
    aliases: ["Yuexu", "Yuewei", "岳圩"],
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
    customs: "11BH",
    citation: {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
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
  ],
};
