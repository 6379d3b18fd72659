import type { Finding } from "@bienmau/core/schema";

export const vlMeasureIncentives: Finding = {
  id: "vl-measure-incentives",
  kind: "measure",
  topics: ["investment", "agreements"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Đề xuất cơ chế ưu đãi đột phá cho hạ tầng khu kinh tế cửa khẩu, sản xuất, chế biến; ký bản ghi nhớ về hạ tầng thương mại biên giới.",
    en: "Bold incentives for zone infrastructure, production and processing; sign the memorandum on border-trade infrastructure.",
    lo: "ສິດທິພິເສດສຳລັບໂຄງລ່າງເຂດ, ຜະລິດ, ປຸງແຕ່ງ; ເຊັນບົດບັນທຶກໂຄງລ່າງການຄ້າ.",
  },
  citations: [
    {
      source: "viet-lao-2022",
      locator: "dòng 20 và 22",
    },
  ],
};
