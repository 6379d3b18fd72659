import type { Indicator } from "@bienmau/core/schema";

export const roadTraffic = {
  id: "road-traffic",
  group: "infrastructure",
  name: {
    vi: "lưu lượng xe trên đường",
    en: "road traffic",
    lo: "ປະລິມານລົດຕາມເສັ້ນທາງ",
  },
  definition: {
    vi: "Lưu lượng xe mỗi ngày trên tuyến; loại xe như ghi chú.",
    en: "Vehicles per day on the road; kind as noted.",
    lo: "ຈຳນວນລົດຕໍ່ມື້ຕາມເສັ້ນທາງ.",
  },
  unit: "trucks-per-day",
  aliases: {
    vi: ["lưu lượng xe trên quốc lộ", "mật độ xe", "bao nhiêu xe trên quốc lộ"],
    en: ["road traffic", "traffic on the road", "vehicles on the road"],
    lo: [],
  },
  goodForMonths: 24,
  additive: false,
} satisfies Indicator;
