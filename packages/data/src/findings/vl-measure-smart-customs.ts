import type { Finding } from "@bienmau/core/schema";

export const vlMeasureSmartCustoms: Finding = {
  id: "vl-measure-smart-customs",
  kind: "measure",
  topics: ["customs", "digital"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Đơn giản hóa thủ tục hành chính, hải quan; hướng tới hải quan thông minh và kế hoạch thương mại biên giới theo thời kỳ.",
    en: "Simplify administrative and customs procedures; move to smart customs and period plans for border trade.",
    lo: "ຫຍໍ້ຂັ້ນຕອນບໍລິຫານ, ພາສີ; ມຸ່ງສູ່ພາສີອັດສະລິຍະ.",
  },
  citations: [
    {
      source: "viet-lao-2022",
      locator: "dòng 27",
    },
  ],
};
