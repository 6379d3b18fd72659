import type { Rule } from "@bienmau/core/schema";

export const coFormD: Rule = {
  id: "co-form-d",
  topics: ["origin-certificate"],
  title: {
    vi: "C/O mẫu D",
    en: "C/O form D",
    lo: "C/O ຟອມ D",
  },
  instrument: "Thông tư 19/2020/TT-BCT",
  neighbours: ["LA", "KH"],
  trust: "weak",
  says: {
    vi: "Dùng trong ASEAN (ATIGA), nên áp dụng cho cả Lào và Campuchia. Với hàng Việt Nam vào Lào: mẫu S đi với biểu thuế song phương, mẫu D đi với biểu ATIGA (suy luận; chưa đọc văn bản của Lào).",
    en: "For ASEAN (ATIGA), so both Laos and Cambodia. For Vietnamese goods entering Laos: form S goes with the bilateral tariff, form D with the ATIGA tariff (inference; no Lao text read).",
    lo: "ສຳລັບອາຊຽນ (ATIGA) ຈຶ່ງໃຊ້ໄດ້ທັງລາວ ແລະ ກຳປູເຈຍ. ສິນຄ້າຫວຽດນາມເຂົ້າລາວ: ຟອມ S ກັບພາສີສອງຝ່າຍ, ຟອມ D ກັບ ATIGA (ຄາດຄະເນ; ບໍ່ໄດ້ອ່ານເອກະສານລາວ).",
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
    vi: ["mẫu D", "form D", "C/O D", "chứng nhận xuất xứ"],
    en: ["form D", "certificate of origin"],
    lo: ["ຟອມ D", "ໃບຢັ້ງຢືນແຫຼ່ງກຳເນີດ"],
  },
};
