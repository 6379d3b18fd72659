import type { Finding } from "@bienmau/core/schema";

export const dbRecovery2022: Finding = {
  id: "db-recovery-2022",
  kind: "result",
  topics: ["covid", "markets"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Từ tháng 4/2022 các cửa khẩu, lối mở hoạt động lại như trước dịch.",
    en: "From April 2022 gates and openings worked again as before the pandemic.",
    lo: "ແຕ່ເດືອນ 4/2022 ດ່ານ ແລະ ຊ່ອງທາງຜ່ານກັບມາປົກກະຕິ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 405–419",
    },
  ],
};
