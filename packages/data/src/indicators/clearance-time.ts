import type { Indicator } from "@bienmau/core/schema";

export const clearanceTime = {
  id: "clearance-time",
  group: "gate-traffic",
  name: {
    vi: "thời gian thông quan mỗi xe",
    en: "clearance time per truck",
    lo: "ເວລາກວດປ່ອຍຕໍ່ຄັນ",
  },
  definition: {
    vi: "Thời gian làm thủ tục thông quan cho một xe, theo nguồn nêu.",
    en: "Time to clear one truck, as the source states it.",
    lo: "ເວລາກວດປ່ອຍລົດໜຶ່ງຄັນ.",
  },
  unit: "hours",
  aliases: {
    vi: ["mất bao lâu để thông quan", "thông quan mấy tiếng", "thời gian làm thủ tục", "thủ tục mất bao lâu"],
    en: ["clearance time", "time to clear", "how long does clearance take"],
    lo: ["ເວລາກວດປ່ອຍ", "ໃຊ້ເວລາດົນປານໃດ"],
  },
  goodForMonths: 12,
  additive: false,
} satisfies Indicator;
