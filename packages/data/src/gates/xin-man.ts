import type { Gate } from "@bienmau/core/schema";

export const xinMan: Gate = {
  id: "xin-man",
  name: {
    vi: "Xín Mần",
    en: "Xin Man",
  },
  nameSources: {
    en: {
      source: "github-com-izisoft-yii2",
      locator:
        "web/Airport.php: table of border gates of Vietnamese Wikipedia, about 2019; the Vietnamese name without marks",
    },
  },
  aliases: ["Xin Man", "Do Long", "Long Tuyền"],
  homonymOf: [],
  neighbour: "CN",
  opposite: {
    name: "Đô Long",
    aliases: ["Dulong"],
    provinces: ["yunnan"],
  },
  class: "main",
  planned: false,
  classHistory: [
    {
      class: "main",
      from: "2018-03-26",
      citation: {
        source: "m-thanhnien-vn",
        locator: "article text",
      },
    },
  ],
  classConflicts: [],
  provinces: [
    {
      province: "ha-giang",
      until: "2025-06-30",
    },
    {
      province: "tuyen-quang",
      from: "2025-07-01",
    },
  ],
  roads: [],
  hours: [],
  codes: {
    customs: "10BC",
    citation: {
      source: "github-com-phongtn2010-mardjava",
      locator: "VNACCS option list of customs offices (most/01/tokhai.jsp), names as before the 2025 reorganisation",
    },
  },
  history: [
    {
      on: "2018-03-26",
      text: {
        vi: "Chính thức mở cặp cửa khẩu song phương.",
        en: "Formally opened as a bilateral gate pair.",
        lo: "ເປີດຄູ່ດ່ານສອງຝ່າຍຢ່າງເປັນທາງການ.",
      },
      citation: {
        source: "m-thanhnien-vn",
        locator: "article text",
      },
    },
  ],
  notes: [],
  citations: [
    {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: table of border gates of Vietnamese Wikipedia, about 2019",
    },
    {
      source: "m-thanhnien-vn",
      locator: "article text",
    },
  ],
};
