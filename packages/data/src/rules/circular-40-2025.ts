import type { Rule } from "@bienmau/core/schema";

export const circular402025: Rule = {
  id: "circular-40-2025",
  topics: ["origin-certificate"],
  title: {
    vi: "Thông tư 40/2025: nơi cấp C/O",
    en: "Circular 40/2025: who issues C/Os",
    lo: "ແຈ້ງການ 40/2025: ບ່ອນອອກ C/O",
  },
  instrument: "Thông tư 40/2025/TT-BCT",
  neighbours: ["LA", "CN", "KH"],
  trust: "weak",
  says: {
    vi: "Nói là có hiệu lực từ 1/7/2025 và chuyển việc cấp C/O về cơ quan cấp tỉnh qua hệ thống eCoSys.",
    en: "Said to apply from 1 July 2025 and to move C/O issuing to provincial bodies through eCoSys.",
    lo: "ວ່າມີຜົນແຕ່ 1/7/2025 ແລະ ໂອນການອອກ C/O ໃຫ້ໜ່ວຍງານແຂວງຜ່ານ eCoSys.",
  },
  unknowns: [
    {
      vi: "Chưa đọc toàn văn văn bản.",
      en: "The full text was not read.",
      lo: "ຍັງບໍ່ໄດ້ອ່ານຕົວບົດເຕັມ.",
    },
  ],
  amounts: [],
  whoToAsk: {
    vi: "Cơ quan cấp C/O của tỉnh (hệ thống eCoSys) hoặc Bộ Công Thương.",
    en: "The provincial body issuing C/Os (eCoSys) or the Ministry of Industry and Trade.",
    lo: "ໜ່ວຍງານອອກ C/O ຂອງແຂວງ (eCoSys) ຫຼື ກະຊວງອຸດສາຫະກຳ ແລະ ການຄ້າ.",
  },
  checkedOn: "2026-11-21",
  citations: [
    {
      source: "github-com-lvluan-ctu-socongthuong-tayninh",
      locator: "src/lib/co/co-regulation.ts (cổng thử nghiệm, danh mục của Thông tư 40/2025/TT-BCT)",
    },
  ],
  keywords: {
    vi: ["xin C/O ở đâu", "ecosys", "40/2025"],
    en: ["where to get C/O", "ecosys"],
    lo: ["ຂໍ C/O ຢູ່ໃສ"],
  },
};
