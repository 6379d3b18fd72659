import type { Finding } from "@bienmau/core/schema";

export const brFundsLimited: Finding = {
  id: "br-funds-limited",
  kind: "difficulty",
  topics: ["finance", "infrastructure"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "23/25 tỉnh phụ thuộc ngân sách trung ương nên vốn hạ tầng biên giới rất hạn chế, hạ tầng chưa đồng bộ.",
    en: "23 of 25 provinces rely on the central budget, so border infrastructure is short of funds and uneven.",
    lo: "23/25 ແຂວງເພິ່ງງົບສູນກາງ ທຶນໂຄງລ່າງຈຳກັດ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.2.4, dòng 50",
    },
  ],
};
