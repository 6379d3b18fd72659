import type { Finding } from "@bienmau/core/schema";

export const vlTradeResilient: Finding = {
  id: "vl-trade-resilient",
  kind: "result",
  topics: ["markets", "covid"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Kim ngạch song phương tăng rõ giai đoạn 2018–2021 dù có dịch; năm 2021 là mức cao nhất 10 năm.",
    en: "Bilateral turnover grew clearly in 2018–2021 despite the pandemic; 2021 was the highest in ten years.",
    lo: "ມູນຄ່າສອງຝ່າຍເພີ່ມຊັດເຈນ 2018–2021 ເຖິງມີໂຄວິດ; ປີ 2021 ສູງສຸດໃນ 10 ປີ.",
  },
  citations: [
    {
      source: "viet-lao-2022",
      locator: "dòng 10–11",
    },
  ],
};
