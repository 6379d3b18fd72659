import type { Rule } from "@bienmau/core/schema";

export const decision522015: Rule = {
  id: "decision-52-2015",
  topics: ["border-trade", "resident-exchange"],
  title: {
    vi: "Quyết định 52/2015 (đã được thay)",
    en: "Decision 52/2015 (replaced)",
    lo: "ຂໍ້ຕົກລົງ 52/2015 (ຖືກແທນແລ້ວ)",
  },
  instrument: "Quyết định 52/2015/QĐ-TTg",
  neighbours: ["LA", "CN", "KH"],
  issuedOn: "2015",
  inForceUntil: "2018-01-23",
  replacedBy: "decree-14-2018",
  trust: "stated-by-authority",
  says: {
    vi: "Quy định cũ về thương mại biên giới, gồm mức 2.000.000 đồng mỗi người mỗi ngày, tối đa 4 ngày mỗi tháng; đã được Nghị định 14/2018 thay.",
    en: "The earlier text on border trade, with 2,000,000 VND per person per day and at most 4 days a month; replaced by Decree 14/2018.",
    lo: "ລະບຽບເກົ່າການຄ້າຊາຍແດນ: 2.000.000 ດົ່ງຕໍ່ຄົນຕໍ່ມື້ ບໍ່ເກີນ 4 ມື້ຕໍ່ເດືອນ; ຖືກແທນໂດຍດຳລັດ 14/2018.",
  },
  unknowns: [],
  amounts: [
    {
      measure: "exempt-value-per-person-day",
      value: 2000000,
      unit: "VND",
    },
    {
      measure: "exempt-days-per-month",
      value: 4,
      unit: "days",
    },
  ],
  whoToAsk: {
    vi: "Chi cục hải quan cửa khẩu nơi làm thủ tục; Sở Công Thương tỉnh.",
    en: "The customs office at the gate used; the provincial Department of Industry and Trade.",
    lo: "ພາສີປະຈຳດ່ານທີ່ແຈ້ງ; ພະແນກອຸດສາຫະກຳ ແລະ ການຄ້າແຂວງ.",
  },
  checkedOn: "2026-11-21",
  citations: [
    {
      source: "betaen-vietnamplus-vn",
      locator: "nội dung bài",
    },
  ],
  keywords: {
    vi: ["52/2015"],
    en: ["decision 52"],
    lo: [],
  },
};
