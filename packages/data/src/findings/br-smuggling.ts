import type { Finding } from "@bienmau/core/schema";

export const brSmuggling: Finding = {
  id: "br-smuggling",
  kind: "difficulty",
  topics: ["smuggling"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Buôn lậu, gian lận thương mại phức tạp ở tuyến phía Bắc, phía Tây và Tây Nam.",
    en: "Smuggling and fraud are complex on the northern, western and south-western borders.",
    lo: "ການລັກລອບຊັບຊ້ອນຢູ່ຊາຍແດນເໜືອ, ຕາເວັນຕົກ ແລະ ຕາເວັນຕົກສຽງໃຕ້.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.2.6, dòng 54",
    },
  ],
};
