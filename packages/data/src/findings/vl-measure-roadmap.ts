import type { Finding } from "@bienmau/core/schema";

export const vlMeasureRoadmap: Finding = {
  id: "vl-measure-roadmap",
  kind: "measure",
  topics: ["agreements"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Xây lộ trình qua bản ghi nhớ và kế hoạch hằng năm để gỡ điểm nghẽn; hướng dẫn thực hiện văn bản đã ký.",
    en: "Draw up a roadmap by memoranda and yearly plans to clear bottlenecks; explain signed texts.",
    lo: "ແຜນປະຈຳປີ ແລະ ບົດບັນທຶກແກ້ຈຸດຂັດຂ້ອງ; ແນະນຳປະຕິບັດເອກະສານ.",
  },
  citations: [
    {
      source: "viet-lao-2022",
      locator: "dòng 25",
    },
  ],
};
