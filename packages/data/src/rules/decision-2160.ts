import type { Rule } from "@bienmau/core/schema";

export const decision2160: Rule = {
  id: "decision-2160",
  topics: ["trade-agreement", "quota"],
  title: {
    vi: "Quyết định 2160: kế hoạch thực hiện hiệp định Việt – Lào",
    en: "Decision 2160: plan to carry out the Laos agreement",
    lo: "ຂໍ້ຕົກລົງ 2160: ແຜນປະຕິບັດສັນຍາກັບລາວ",
  },
  instrument: "Quyết định 2160/QĐ-TTg",
  neighbours: ["LA"],
  trust: "stated-by-authority",
  says: {
    vi: "Kế hoạch thực hiện hiệp định 2024: hạn ngạch cho lá thuốc lá, gạo và đường (HS 17.01); rà soát ba năm một lần.",
    en: "Plan for the 2024 agreement: quotas for tobacco leaf, rice and sugar (HS 17.01); review every three years.",
    lo: "ແຜນສັນຍາ 2024: ໂຄຕາໃບຢາສູບ, ເຂົ້າ ແລະ ນ້ຳຕານ (HS 17.01); ທົບທວນທຸກສາມປີ.",
  },
  unknowns: [
    {
      vi: "Chưa đọc số lượng hạn ngạch.",
      en: "Quota quantities not read.",
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
      source: "en-sggp-org-vn-plan-issued-for-implementing-vietnamlaos-trad",
      locator: "nội dung bài",
    },
  ],
  keywords: {
    vi: ["2160", "hạn ngạch gạo", "thuốc lá", "đường"],
    en: ["decision 2160", "quota"],
    lo: ["ໂຄຕາ"],
  },
};
