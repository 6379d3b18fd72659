import type { Gate } from "@bienmau/core/schema";

export const namDich: Gate = {
  id: "nam-dich",
  name: {
    vi: "Nậm Đích",
    en: "Nam Dich",
  },
  nameSources: {
    en: {
      source: "en-vietnamplus-vn-nam-dich-huoi-hia-border-crossing",
      locator: "nội dung bài; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Nam Dich", "Huoi Hia", "Huoi Hua"],
  homonymOf: [],
  neighbour: "LA",
  opposite: {
    name: "Huổi Hịa",
    aliases: ["Huoi Hia", "Huổi Hua"],
    provinces: ["phongsaly"],
  },
  class: "opening",
  planned: false,
  classHistory: [
    {
      class: "opening",
      from: "2023-05-15",
      citation: {
        source: "en-vietnamplus-vn-nam-dich-huoi-hia-border-crossing",
        locator: "nội dung bài",
      },
    },
  ],
  classConflicts: [],
  provinces: [
    {
      province: "dien-bien",
    },
  ],
  roads: [],
  hours: [],
  codes: {},
  history: [
    {
      on: "2023-05-15",
      text: {
        vi: "Khai trương cặp lối mở tại mốc 65.",
        en: "Opened as a pair of openings at marker 65.",
        lo: "ເປີດຄູ່ຊ່ອງທາງຜ່ານຢູ່ຫຼັກ 65.",
      },
      citation: {
        source: "en-vietnamplus-vn-nam-dich-huoi-hia-border-crossing",
        locator: "nội dung bài",
      },
    },
  ],
  notes: [],
  citations: [
    {
      source: "en-vietnamplus-vn-nam-dich-huoi-hia-border-crossing",
      locator: "nội dung bài",
    },
    {
      source: "dienbien-dcs-vn",
      locator: "nội dung bài",
    },
  ],
};
