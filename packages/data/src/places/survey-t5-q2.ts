import type { Place } from "@bienmau/core/schema";

export const surveyT5Q2 = {
  id: "survey-t5-q2",
  kind: "survey-item",
  name: {
    vi: "Phương tiện chủ yếu là xe tải hạng nhẹ và xe container cỡ vừa",
    en: "Vehicles are mostly light trucks and mid-size containers",
    lo: "ພາຫະນະສ່ວນໃຫຍ່ແມ່ນລົດເບົາ ແລະ ຕູ້ກາງ",
  },
  aliases: [
    "phương tiện vận tải",
    "phương tiện vận tải chủ yếu",
    "phương tiện vận tải chủ yếu là xe tải hạng nhẹ",
    "xe tải hạng nhẹ và xe container",
    "xe tải hạng nhẹ",
    "xe container cỡ vừa",
    "light trucks",
    "vehicles survey",
  ],
  within: ["survey-table-5"],
} satisfies Place;
