import type { Rule } from "@bienmau/core/schema";

export const circular612025: Rule = {
  id: "circular-61-2025",
  topics: ["quota"],
  title: {
    vi: "Thông tư 61/2025: hạn ngạch thuốc lá, gạo, đường với Lào",
    en: "Circular 61/2025: tobacco, rice and sugar quotas with Laos",
    lo: "ແຈ້ງການ 61/2025: ໂຄຕາຢາສູບ, ເຂົ້າ, ນ້ຳຕານ ກັບລາວ",
  },
  instrument: "Thông tư 61/2025/TT-BCT",
  neighbours: ["LA"],
  issuedOn: "2025-12-02",
  trust: "stated-by-authority",
  says: {
    vi: "Quy định hạn ngạch nhập khẩu thuốc lá, gạo và đường từ Lào, ban hành ngày 2/12/2025. Số lượng chưa đọc được.",
    en: "Sets import quotas for tobacco, rice and sugar from Laos, issued on 2 December 2025. Quantities not read.",
    lo: "ກຳນົດໂຄຕານຳເຂົ້າຢາສູບ, ເຂົ້າ ແລະ ນ້ຳຕານຈາກລາວ, ອອກວັນທີ 2/12/2025. ຍັງບໍ່ໄດ້ອ່ານປະລິມານ.",
  },
  unknowns: [
    {
      vi: "Số lượng hạn ngạch chưa đọc được.",
      en: "Quota quantities were not read.",
      lo: "ຍັງບໍ່ໄດ້ອ່ານປະລິມານໂຄຕາ.",
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
      source: "asemconnectvietnam-mavb-id-3086",
      locator: "law.aspx, MaVB_id 3086 (địa chỉ không đầy đủ)",
    },
  ],
  keywords: {
    vi: ["hạn ngạch", "61/2025", "gạo lào", "đường lào", "thuốc lá"],
    en: ["quota", "circular 61"],
    lo: ["ໂຄຕາ"],
  },
};
