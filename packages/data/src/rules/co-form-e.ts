import type { Rule } from "@bienmau/core/schema";

export const coFormE: Rule = {
  id: "co-form-e",
  topics: ["origin-certificate"],
  title: {
    vi: "C/O mẫu E",
    en: "C/O form E",
    lo: "C/O ຟອມ E",
  },
  instrument: "Thông tư 12/2019/TT-BCT",
  neighbours: ["CN"],
  trust: "weak",
  says: {
    vi: "Dùng cho thương mại ưu đãi ASEAN – Trung Quốc.",
    en: "For ASEAN–China preferential trade.",
    lo: "ສຳລັບການຄ້າບຸລິມະສິດ ອາຊຽນ–ຈີນ.",
  },
  unknowns: [
    {
      vi: "Chưa đọc toàn văn văn bản.",
      en: "The full text was not read.",
      lo: "ຍັງບໍ່ໄດ້ອ່ານຕົວບົດເຕັມ.",
    },
    {
      vi: "Thông tin từ danh mục chép trong một cổng thử nghiệm.",
      en: "Taken from a catalogue transcribed in a demonstration portal.",
      lo: "ຂໍ້ມູນຈາກບັນຊີທີ່ຄັດລອກໃນເວັບທົດລອງ.",
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
    vi: ["mẫu E", "form E", "C/O E", "chứng nhận xuất xứ"],
    en: ["form E", "certificate of origin"],
    lo: ["ຟອມ E", "ໃບຢັ້ງຢືນແຫຼ່ງກຳເນີດ"],
  },
};
