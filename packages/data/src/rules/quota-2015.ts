import type { Rule } from "@bienmau/core/schema";

export const quota2015: Rule = {
  id: "quota-2015",
  topics: ["quota"],
  title: {
    vi: "Hạn ngạch cũ năm 2015 với Lào",
    en: "Earlier quota of 2015 with Laos",
    lo: "ໂຄຕາເກົ່າປີ 2015 ກັບລາວ",
  },
  neighbours: ["LA"],
  issuedOn: "2015",
  inForceUntil: "2025",
  replacedBy: "circular-61-2025",
  trust: "weak",
  says: {
    vi: "Mức năm 2015: gạo 70.000 tấn, thuốc lá 3.000 tấn. Mức cũ, không phải hạn ngạch hiện nay.",
    en: "2015 level: rice 70,000 tonnes, tobacco 3,000 tonnes. Old; not today’s quota.",
    lo: "ລະດັບປີ 2015: ເຂົ້າ 70.000 ໂຕນ, ຢາສູບ 3.000 ໂຕນ. ເກົ່າ ບໍ່ແມ່ນໂຄຕາປັດຈຸບັນ.",
  },
  unknowns: [
    {
      vi: "Ngày hết áp dụng chưa xác định.",
      en: "When it ceased was not established.",
      lo: "ບໍ່ຮູ້ວັນສິ້ນສຸດ.",
    },
  ],
  amounts: [
    {
      measure: "rice-quota",
      value: 70000,
      unit: "tonnes",
      note: {
        vi: "mức năm 2015",
        en: "2015 level",
        lo: "ລະດັບ 2015",
      },
    },
    {
      measure: "tobacco-quota",
      value: 3000,
      unit: "tonnes",
      note: {
        vi: "mức năm 2015",
        en: "2015 level",
        lo: "ລະດັບ 2015",
      },
    },
  ],
  whoToAsk: {
    vi: "Bộ Công Thương (Cục Xuất nhập khẩu) hoặc Sở Công Thương tỉnh.",
    en: "The Ministry of Industry and Trade (Foreign Trade Agency) or the provincial Department of Industry and Trade.",
    lo: "ກະຊວງອຸດສາຫະກຳ ແລະ ການຄ້າ ຫຼື ພະແນກອຸດສາຫະກຳ ແລະ ການຄ້າແຂວງ.",
  },
  checkedOn: "2026-11-21",
  citations: [
    {
      source: "asemconnectvietnam-mavb-id-3086",
      locator: "older level, as compiled with the quota circular (địa chỉ không đầy đủ)",
    },
  ],
  keywords: {
    vi: ["hạn ngạch 2015"],
    en: ["old quota"],
    lo: [],
  },
};
