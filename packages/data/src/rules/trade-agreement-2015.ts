import type { Rule } from "@bienmau/core/schema";

export const tradeAgreement2015: Rule = {
  id: "trade-agreement-2015",
  topics: ["trade-agreement"],
  title: {
    vi: "Hiệp định thương mại song phương Việt Nam – Lào 2015 (đã được thay)",
    en: "Vietnam–Laos bilateral trade agreement of 2015 (replaced)",
    lo: "ສັນຍາການຄ້າສອງຝ່າຍ ຫວຽດນາມ–ລາວ 2015 (ຖືກແທນແລ້ວ)",
  },
  neighbours: ["LA"],
  issuedOn: "2015",
  inForceUntil: "2025-02-23",
  replacedBy: "trade-agreement-2024",
  trust: "stated-by-authority",
  says: {
    vi: "Bài năm 2022 coi là đang áp dụng; đã được hiệp định ký ngày 8/4/2024, hiệu lực 24/2/2025, thay thế.",
    en: "The 2022 article treats it as in force; it was replaced by the agreement signed on 8 April 2024, in force since 24 February 2025.",
    lo: "ບົດຄວາມປີ 2022 ຖືວ່າຍັງໃຊ້ຢູ່; ຖືກແທນໂດຍສັນຍາທີ່ເຊັນ 8/4/2024 ມີຜົນ 24/2/2025.",
  },
  unknowns: [
    {
      vi: "Ngày chấm dứt chính xác của hiệp định cũ chưa đọc được.",
      en: "The exact end date of the old agreement was not read.",
      lo: "ບໍ່ໄດ້ອ່ານວັນສິ້ນສຸດທີ່ແນ່ນອນຂອງສັນຍາເກົ່າ.",
    },
  ],
  amounts: [],
  whoToAsk: {
    vi: "Bộ Công Thương (Cục Xuất nhập khẩu) hoặc Sở Công Thương tỉnh.",
    en: "The Ministry of Industry and Trade (Foreign Trade Agency) or the provincial Department of Industry and Trade.",
    lo: "ກະຊວງອຸດສາຫະກຳ ແລະ ການຄ້າ ຫຼື ພະແນກອຸດສາຫະກຳ ແລະ ການຄ້າແຂວງ.",
  },
  checkedOn: "2026-11-21",
  citations: [
    {
      source: "viet-lao-2022",
      locator: "dòng 4 và 24",
    },
    {
      source: "vietnamplus-vn-viet-nam-lao-huong-toi-quan",
      locator: "nội dung bài",
    },
  ],
  keywords: {
    vi: ["hiệp định 2015"],
    en: ["2015 trade agreement"],
    lo: ["ສັນຍາ 2015"],
  },
};
