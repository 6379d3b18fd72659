import type { Gate } from "@bienmau/core/schema";

export const tamHop: Gate = {
  id: "tam-hop",
  name: {
    vi: "Tam Hợp",
    en: "Tam Hop",
  },
  nameSources: {
    en: {
      source: "e-baonghean-vn",
      locator: "nội dung bài; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Tam Hop"],
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
