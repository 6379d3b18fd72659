import type { Rule } from "@bienmau/core/schema";

export const gateFees: Rule = {
  id: "gate-fees",
  topics: ["fee"],
  title: {
    vi: "Phí hạ tầng cửa khẩu (chưa có dữ liệu)",
    en: "Gate infrastructure fees (not held)",
    lo: "ຄ່າທຳນຽມໂຄງລ່າງດ່ານ (ບໍ່ມີຂໍ້ມູນ)",
  },
  neighbours: ["LA", "CN", "KH"],
  trust: "unverified",
  says: {
    vi: "Dự án chưa có mức phí theo cửa khẩu và loại xe; không nêu con số nào khi chưa có nguồn.",
    en: "The project holds no fees by gate and vehicle class; no figure is given without a source.",
    lo: "ໂຄງການບໍ່ມີຄ່າທຳນຽມຕາມດ່ານ ແລະ ປະເພດລົດ; ບໍ່ໃຫ້ຕົວເລກຖ້າບໍ່ມີແຫຼ່ງ.",
  },
  unknowns: [
    {
      vi: "Mức phí và văn bản của từng tỉnh chưa được tra cứu.",
      en: "Rates and each province’s instrument were not looked up.",
      lo: "ຍັງບໍ່ໄດ້ຄົ້ນຫາອັດຕາ ແລະ ເອກະສານແຂວງ.",
    },
  ],
  amounts: [],
  whoToAsk: {
    vi: "Ban Quản lý khu kinh tế cửa khẩu, đồn biên phòng và hải quan tại cửa khẩu.",
    en: "The economic-zone management board, the border guard post and customs at the gate.",
    lo: "ຄະນະຄຸ້ມຄອງເຂດເສດຖະກິດດ່ານ, ທະຫານຊາຍແດນ ແລະ ພາສີທີ່ດ່ານ.",
  },
  checkedOn: "2026-11-21",
  citations: [
    {
      source: "border-report-2021",
      locator: "§II.2.2.b, dòng 101 (proposes incentives on fees; gives no rates)",
    },
  ],
  keywords: {
    vi: ["phí cửa khẩu", "phí hạ tầng", "phí bến bãi"],
    en: ["fee", "charges"],
    lo: ["ຄ່າທຳນຽມ"],
  },
};
