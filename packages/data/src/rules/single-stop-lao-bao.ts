import type { Rule } from "@bienmau/core/schema";

export const singleStopLaoBao: Rule = {
  id: "single-stop-lao-bao",
  topics: ["clearance"],
  title: {
    vi: "“Một cửa, một lần dừng” Lao Bảo – Densavan đã chấm dứt",
    en: "Single-stop inspection at Lao Bảo – Densavan has ended",
    lo: "ການກວດຈຸດດຽວ Lao Bảo – Densavan ສິ້ນສຸດແລ້ວ",
  },
  instrument: "Nghị quyết 180",
  neighbours: ["LA"],
  inForceFrom: "2015-02-06",
  inForceUntil: "2025-06-18",
  trust: "stated-by-authority",
  says: {
    vi: "Mô hình kiểm tra một lần dừng mở ngày 6/2/2015 đã dừng theo Nghị quyết 180 ngày 18/6/2025. Các trang cũ còn quảng bá mô hình này, kể cả mức 15 phút, không còn đúng.",
    en: "The single-stop inspection opened on 6 February 2015 was ended by Resolution 180 of 18 June 2025. Older pages still advertising it, with its 15-minute claim, no longer hold.",
    lo: "ການກວດຈຸດດຽວທີ່ເປີດ 6/2/2015 ຢຸດຕາມມະຕິ 180 ວັນທີ 18/6/2025. ໜ້າເວັບເກົ່າທີ່ໂຄສະນາ (15 ນາທີ) ບໍ່ຖືກແລ້ວ.",
  },
  unknowns: [
    {
      vi: "Lấy ngày ban hành nghị quyết; ngày dừng thực tế có thể khác.",
      en: "The date is that of the resolution; the actual stop may differ.",
      lo: "ໃຊ້ວັນອອກມະຕິ; ວັນຢຸດຈິງອາດຕ່າງ.",
    },
  ],
  amounts: [],
  whoToAsk: {
    vi: "Chi cục hải quan cửa khẩu nơi làm thủ tục; Sở Công Thương tỉnh.",
    en: "The customs office at the gate used; the provincial Department of Industry and Trade.",
    lo: "ພາສີປະຈຳດ່ານທີ່ແຈ້ງ; ພະແນກອຸດສາຫະກຳ ແລະ ການຄ້າແຂວງ.",
  },
  checkedOn: "2026-11-21",
  citations: [
    {
      source: "vcdn-vietnam-vn",
      locator: "Tuổi Trẻ, 2025-06-21",
    },
  ],
  keywords: {
    vi: ["một cửa một lần dừng", "single stop", "lao bảo"],
    en: ["single stop", "single window inspection"],
    lo: ["ກວດຈຸດດຽວ"],
  },
};
