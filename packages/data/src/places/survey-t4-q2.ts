import type { Place } from "@bienmau/core/schema";

export const surveyT4Q2 = {
  id: "survey-t4-q2",
  kind: "survey-item",
  name: {
    vi: "Phương tiện, công cụ kiểm tra, giám định chất lượng đáp ứng yêu cầu",
    en: "Inspection equipment meets the need",
    lo: "ອຸປະກອນກວດກາຕອບສະໜອງໄດ້",
  },
  aliases: [
    "phương tiện và công cụ kiểm tra",
    "công cụ kiểm tra giám định",
    "thiết bị kiểm tra",
    "inspection equipment",
  ],
  within: ["survey-table-4"],
} satisfies Place;
