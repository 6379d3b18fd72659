import type { Rule } from "@bienmau/core/schema";

export const decree2922026: Rule = {
  id: "decree-292-2026",
  topics: ["border-trade"],
  title: {
    vi: "Nghị định 292/2026 (chưa xác minh)",
    en: "Decree 292/2026 (not verified)",
    lo: "ດຳລັດ 292/2026 (ຍັງບໍ່ຢືນຢັນ)",
  },
  instrument: "Nghị định 292/2026/NĐ-CP",
  neighbours: ["LA", "CN", "KH"],
  trust: "weak",
  says: {
    vi: "Chỉ thấy trong một cổng thử nghiệm: nghị định ghi ngày 22/7/2026, nói là hiệu lực từ 5/9/2026, quy định chi tiết Luật Quản lý ngoại thương; có thể đã sửa hoặc thay Nghị định 14/2018. Cần kiểm tra văn bản này trước khi dùng mọi quy định về thương mại biên giới.",
    en: "Seen only in a demonstration portal: dated 22 July 2026, said to apply from 5 September 2026 and to detail the Foreign Trade Management Law; it may have changed or replaced Decree 14/2018. Check it before relying on any border-trade rule.",
    lo: "ພົບແຕ່ໃນເວັບທົດລອງ: ລົງວັນທີ 22/7/2026, ວ່າມີຜົນແຕ່ 5/9/2026, ລະບຽບລະອຽດກົດໝາຍຄຸ້ມຄອງການຄ້າຕ່າງປະເທດ; ອາດໄດ້ປ່ຽນ ຫຼື ແທນດຳລັດ 14/2018. ຕ້ອງກວດກ່ອນໃຊ້ລະບຽບການຄ້າຊາຍແດນ.",
  },
  unknowns: [
    {
      vi: "Chưa mở được văn bản trên Công báo; chưa rõ nội dung và hiệu lực.",
      en: "The Official Gazette page was not opened; content and effect are not known.",
      lo: "ຍັງບໍ່ໄດ້ເປີດໜ້າລັດຖະກິດ; ບໍ່ຮູ້ເນື້ອໃນ ແລະ ຜົນສັກສິດ.",
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
      source: "github-com-lvluan-ctu-socongthuong-tayninh",
      locator: "src/lib/import-export-service.ts (cổng thử nghiệm)",
    },
    {
      source: "congbao-chinhphu-vn",
      locator: "named by the portal; the page was not opened",
    },
  ],
  keywords: {
    vi: ["292/2026", "nghị định mới", "luật quản lý ngoại thương"],
    en: ["decree 292"],
    lo: ["ດຳລັດ 292"],
  },
};
