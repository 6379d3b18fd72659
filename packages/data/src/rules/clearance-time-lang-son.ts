import type { Rule } from "@bienmau/core/schema";

export const clearanceTimeLangSon: Rule = {
  id: "clearance-time-lang-son",
  topics: ["clearance"],
  title: {
    vi: "Thời gian thông quan ở Lạng Sơn (báo chí)",
    en: "Clearance time at Lạng Sơn (press)",
    lo: "ເວລາກວດປ່ອຍທີ່ Lạng Sơn (ຂ່າວ)",
  },
  neighbours: ["CN"],
  trust: "stated-by-authority",
  says: {
    vi: "Báo chí năm 2025: 3–4 giờ mỗi xe, trước đây 8–10 giờ. Là số báo chí nêu, không phải cam kết.",
    en: "Press in 2025: 3–4 hours a truck, against 8–10 before. A press figure, not a promise.",
    lo: "ຂ່າວປີ 2025: 3–4 ຊົ່ວໂມງຕໍ່ຄັນ, ກ່ອນ 8–10 ຊົ່ວໂມງ. ຕົວເລກຂ່າວ ບໍ່ແມ່ນຄຳໝັ້ນ.",
  },
  unknowns: [
    {
      vi: "Cách đo không được nêu.",
      en: "How it was measured is not stated.",
      lo: "ບໍ່ລະບຸວິທີວັດ.",
    },
  ],
  amounts: [
    {
      measure: "clearance-hours-low-2025",
      value: 3,
      unit: "hours",
    },
    {
      measure: "clearance-hours-high-2025",
      value: 4,
      unit: "hours",
    },
    {
      measure: "clearance-hours-low-before",
      value: 8,
      unit: "hours",
    },
    {
      measure: "clearance-hours-high-before",
      value: 10,
      unit: "hours",
    },
  ],
  whoToAsk: {
    vi: "Chi cục hải quan cửa khẩu nơi làm thủ tục; Sở Công Thương tỉnh.",
    en: "The customs office at the gate used; the provincial Department of Industry and Trade.",
    lo: "ພາສີປະຈຳດ່ານທີ່ແຈ້ງ; ພະແນກອຸດສາຫະກຳ ແລະ ການຄ້າແຂວງ.",
  },
  checkedOn: "2026-11-21",
  citations: [
    {
      source: "cafef-vn-lang-son-lap-ky-luc-kim",
      locator: "nội dung bài",
    },
  ],
  keywords: {
    vi: ["thời gian thông quan", "mất mấy giờ", "lạng sơn"],
    en: ["clearance time"],
    lo: ["ເວລາກວດປ່ອຍ"],
  },
};
