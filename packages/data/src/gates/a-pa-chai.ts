import type { Gate } from "@bienmau/core/schema";

export const aPaChai: Gate = {
  id: "a-pa-chai",
  name: {
    vi: "A Pa Chải",
    en: "A Pa Chai",
  },
  nameSources: {
    en: {
      source: "vi-m-wikipedia-org-wiki-cua-khau-a-pa-chai",
      locator: "nội dung bài; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["A Pa Chai", "Long Phu"],
  homonymOf: [],
  neighbour: "CN",
  opposite: {
    name: "Long Phú",
    aliases: ["Longfu"],
    localName: "龙富",
    provinces: ["yunnan"],
  },
  class: "main",
  planned: false,
  classHistory: [],
  classConflicts: [],
  provinces: [
    {
      province: "dien-bien",
    },
  ],
  roads: [],
  position: {
    lat: 22.430955,
    lon: 102.172021,
    accuracyKm: 1.5,
    citation: {
      source: "vi-m-wikipedia-org-wiki-cua-khau-a-pa-chai",
      locator: "Vietnamese Wikipedia, the Chinese side (Long Phú)",
    },
    note: "approx for the Vietnamese gate",
    credit: "Contains data from Vietnamese Wikipedia (CC BY-SA)",
  },
  hours: [],
  codes: {},
  history: [],
  notes: [],
  citations: [
    {
      source: "vi-m-wikipedia-org-wiki-cua-khau-a-pa-chai",
      locator: "nội dung bài",
    },
    {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019",
    },
  ],
};
