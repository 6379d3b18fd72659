import type { Rule } from "@bienmau/core/schema";

export const decision2542006: Rule = {
  id: "decision-254-2006",
  topics: ["resident-exchange", "duty"],
  title: {
    vi: "Quyết định 254/2006: mức cũ của cư dân biên giới",
    en: "Decision 254/2006: earlier limit for residents",
    lo: "ຂໍ້ຕົກລົງ 254/2006: ຂອບເຂດເກົ່າ",
  },
  instrument: "Quyết định 254/2006/QĐ-TTg",
  neighbours: ["LA", "CN", "KH"],
  issuedOn: "2006",
  inForceUntil: "2015",
  replacedBy: "decision-52-2015",
  trust: "stated-by-authority",
  says: {
    vi: "Mức cũ: 2.000.000 đồng mỗi người mỗi ngày; từ 1/3/2010 là mỗi ngày mỗi lượt. Chỉ để tham khảo lịch sử.",
    en: "Earlier limit: 2,000,000 VND per person per day; from 1 March 2010 per day and trip. History only.",
    lo: "ຂອບເຂດເກົ່າ: 2.000.000 ດົ່ງຕໍ່ຄົນຕໍ່ມື້; ແຕ່ 1/3/2010 ຕໍ່ມື້ຕໍ່ຖ້ຽວ. ເພື່ອປະຫວັດເທົ່ານັ້ນ.",
  },
  unknowns: [
    {
      vi: "Ngày hết hiệu lực chính xác chưa xác định.",
      en: "Exact end date not established.",
      lo: "ບໍ່ຮູ້ວັນໝົດຜົນທີ່ແນ່ນອນ.",
    },
  ],
  amounts: [
    {
      measure: "exempt-value-per-person-day",
      value: 2000000,
      unit: "VND",
      note: {
        vi: "mức cũ",
        en: "earlier limit",
        lo: "ຂອບເຂດເກົ່າ",
      },
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
      source: "news-gov-vn",
      locator: "nội dung bài",
    },
    {
      source: "moj-gov-vn",
      locator: "mục số 881 (from 2010-03-01)",
    },
  ],
  keywords: {
    vi: ["254/2006"],
    en: ["decision 254"],
    lo: [],
  },
};
