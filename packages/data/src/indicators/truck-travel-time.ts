import type { Indicator } from "@bienmau/core/schema";

export const truckTravelTime = {
  id: "truck-travel-time",
  group: "infrastructure",
  name: {
    vi: "thời gian xe tải chạy",
    en: "truck travel time",
    lo: "ເວລາເດີນທາງຂອງລົດບັນທຸກ",
  },
  definition: {
    vi: "Thời gian xe tải chạy giữa hai điểm.",
    en: "Time a truck takes between two points.",
    lo: "ເວລາລົດບັນທຸກແລ່ນ.",
  },
  unit: "hours",
  aliases: {
    vi: ["đi mất mấy tiếng", "xe tải chạy bao lâu", "thời gian đi"],
    en: ["travel time", "driving time", "how long to drive"],
    lo: ["ໃຊ້ເວລາຈັກຊົ່ວໂມງ"],
  },
  goodForMonths: 120,
  additive: false,
} satisfies Indicator;
