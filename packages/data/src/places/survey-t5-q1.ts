import type { Place } from "@bienmau/core/schema";

export const surveyT5Q1 = {
  id: "survey-t5-q1",
  kind: "survey-item",
  name: {
    vi: "Thực hiện thông qua các trạm kiểm soát và thông quan tại cửa khẩu",
    en: "Done through checkpoints and clearance at the gate",
    lo: "ປະຕິບັດຜ່ານຈຸດກວດກາ ແລະ ການກວດປ່ອຍ",
  },
  aliases: [
    "trạm kiểm soát",
    "thực hiện thông qua các trạm kiểm soát",
    "thực hiện thông qua trạm kiểm soát",
    "các trạm kiểm soát và thông quan hàng hóa",
    "trạm kiểm soát và thông quan",
    "thông quan tại cửa khẩu",
    "checkpoints",
    "checkpoints and clearance",
  ],
  within: ["survey-table-5"],
} satisfies Place;
