import type { Gate } from "@bienmau/core/schema";

export const cheng: Gate = {
  id: "cheng",
  name: {
    vi: "Cheng",
    en: "Cheng",
  },
  nameSources: {
    en: {
      source: "nld-com-vn",
      locator: "nội dung bài; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Ban May", "Ban May Phac Tha Na", "Ban Cheng", "Bản Cheng"],
  homonymOf: [],
  neighbour: "LA",
  opposite: {
    name: "Bản Mày",
    aliases: ["Ban May", "Bản Mày Phạc Tha Na"],
    provinces: ["savannakhet"],
  },
  class: "auxiliary",
  planned: false,
  classHistory: [],
  classConflicts: [],
  provinces: [
    {
      province: "quang-tri",
      until: "2025-06-30",
    },
    {
      province: "quang-tri-2025",
      from: "2025-07-01",
    },
  ],
  roads: [],
  hours: [],
  codes: {},
  history: [],
  notes: [],
  citations: [
    {
      source: "nld-com-vn",
      locator: "nội dung bài",
    },
  ],
};
