import type { Finding } from "@bienmau/core/schema";

export const vlMeasureAntiSmuggling: Finding = {
  id: "vl-measure-anti-smuggling",
  kind: "measure",
  topics: ["smuggling"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Tiếp tục phối hợp chống buôn lậu, thống nhất thủ tục tại cửa khẩu.",
    en: "Keep working together against smuggling and align procedures at gates.",
    lo: "ສືບຕໍ່ຮ່ວມຕ້ານການລັກລອບ ແລະ ປັບຂັ້ນຕອນດ່ານໃຫ້ເປັນເອກະພາບ.",
  },
  citations: [
    {
      source: "viet-lao-2022",
      locator: "dòng 30",
    },
  ],
};
