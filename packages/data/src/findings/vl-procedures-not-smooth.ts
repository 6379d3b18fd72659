import type { Finding } from "@bienmau/core/schema";

export const vlProceduresNotSmooth: Finding = {
  id: "vl-procedures-not-smooth",
  kind: "difficulty",
  topics: ["customs"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Thủ tục xuất nhập khẩu tại cửa khẩu đã cải tiến nhưng chưa thật thông thoáng.",
    en: "Gate procedures have improved but are not yet smooth.",
    lo: "ຂັ້ນຕອນດ່ານປັບປຸງແລ້ວ ແຕ່ຍັງບໍ່ສະດວກ.",
  },
  citations: [
    {
      source: "viet-lao-2022",
      locator: "dòng 16",
    },
  ],
};
