import type { Conflict } from "@bienmau/core/schema";

export const conflict003No2: Conflict = {
  id: "003-2",
  kind: "wording",
  severity: "B",
  title: {
    vi: "Số liệu đến giữa tháng 4, đoạn kết nói bốn tháng",
    en: "Figure to mid-April, closing paragraph on four months",
    lo: "ຕົວເລກຮອດກາງເດືອນ 4, ຕອນທ້າຍວ່າສີ່ເດືອນ",
  },
  text: {
    vi: "Số kim ngạch tính đến giữa tháng 4/2025, đoạn kết lại nói “sau bốn tháng đầu năm”. Số liệu được ghi kỳ 1/1–15/4/2025.",
    en: "The turnover runs to mid-April 2025, while the closing paragraph speaks of four months. It is dated 1 January to 15 April 2025.",
    lo: "ມູນຄ່ານັບຮອດກາງເດືອນ 4/2025, ແຕ່ຕອນທ້າຍວ່າສີ່ເດືອນ. ລະບຸ 1/1–15/4/2025.",
  },
  observations: ["s003-0508", "s003-0509", "s003-0510", "s003-0511"],
  preferred: [],
  gates: [],
  provinces: [],
  values: [],
  showBesideAnswers: false,
  citations: [
    {
      source: "lang-son-2025",
      locator: "Dòng 15 và 45",
    },
  ],
};
