import type { Finding } from "@bienmau/core/schema";

export const vlAntiSmugglingCoop: Finding = {
  id: "vl-anti-smuggling-coop",
  kind: "result",
  topics: ["smuggling"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Hai bộ công thương phối hợp quản lý thị trường hằng năm, trao đổi kinh nghiệm chống buôn lậu, gian lận thương mại.",
    en: "The two trade ministries work together each year on market control and share experience against smuggling and fraud.",
    lo: "ສອງກະຊວງຮ່ວມຄຸ້ມຄອງຕະຫຼາດທຸກປີ ແລະ ແລກປ່ຽນປະສົບການຕ້ານລັກລອບ.",
  },
  citations: [
    {
      source: "viet-lao-2022",
      locator: "dòng 9",
    },
  ],
};
