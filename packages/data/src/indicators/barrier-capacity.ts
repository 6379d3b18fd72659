import type { Indicator } from "@bienmau/core/schema";

export const barrierCapacity = {
  id: "barrier-capacity",
  group: "gate-traffic",
  name: {
    vi: "sức chứa giữa hai barie",
    en: "vehicles held between the barriers",
    lo: "ຄວາມຈຸລະຫວ່າງສອງສິ່ງກີດຂວາງ",
  },
  definition: {
    vi: "Số xe đỗ được giữa hai barie của cửa khẩu.",
    en: "Vehicles that fit between the two barriers of the gate.",
    lo: "ຈຳນວນລົດທີ່ຈອດໄດ້ລະຫວ່າງສອງບາຣີ.",
  },
  unit: "count",
  aliases: {
    vi: ["giữa hai barie", "khu vực kiểm soát chứa bao nhiêu xe"],
    en: ["space between barriers", "barrier space"],
    lo: [],
  },
  goodForMonths: 24,
  additive: false,
} satisfies Indicator;
