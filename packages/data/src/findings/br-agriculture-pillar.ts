import type { Finding } from "@bienmau/core/schema";

export const brAgriculturePillar: Finding = {
  id: "br-agriculture-pillar",
  kind: "result",
  topics: ["covid", "people"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Nông nghiệp là bệ đỡ trong dịch, bảo đảm lương thực và an sinh ở vùng biên giới.",
    en: "Farming cushioned the border areas through the pandemic, securing food and livelihoods.",
    lo: "ກະສິກຳເປັນຖານໃນໂຄວິດ ຮັບປະກັນອາຫານ ແລະ ຊີວິດ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.1.4, dòng 23–24",
    },
  ],
};
