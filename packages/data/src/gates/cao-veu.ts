import type { Gate } from "@bienmau/core/schema";

export const caoVeu: Gate = {
  id: "cao-veu",
  name: {
    vi: "Cao Vều",
    en: "Cao Veu",
  },
  nameSources: {
    en: {
      source: "e-baonghean-vn",
      locator: "nội dung bài; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Cao Veu"],
  homonymOf: [],
  neighbour: "LA",
  opposite: {
    aliases: [],
    provinces: [],
  },
  class: "auxiliary",
  planned: false,
  classHistory: [],
  classConflicts: [],
  provinces: [
    {
      province: "nghe-an",
    },
  ],
  roads: [],
  hours: [],
  codes: {},
  history: [],
  notes: [],
  citations: [
    {
      source: "e-baonghean-vn",
      locator: "nội dung bài",
    },
    {
      source: "baonghean-vn-danh-thuc-tiem-nang-phat-trien",
      locator: "nội dung bài",
    },
  ],
};
