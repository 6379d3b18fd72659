import type { Rule } from "@bienmau/core/schema";

export const coFormS: Rule = {
  id: "co-form-s",
  topics: ["origin-certificate"],
  title: {
    vi: "C/O mẫu S",
    en: "C/O form S",
    lo: "C/O ຟອມ S",
  },
  instrument: "Thông tư 04/2010/TT-BCT",
  neighbours: ["LA"],
  trust: "weak",
  says: {
    vi: "Dùng cho thương mại ưu đãi Việt Nam – Lào; hàng xuất xứ Lào muốn hưởng 0% theo Nghị định 206/2025 cần mẫu S. Lưu ý: một dự thảo hạn ngạch thuế quan với Campuchia cũng gọi chứng nhận là “mẫu S”.",
    en: "For Vietnam–Laos preferential trade; Lao-origin goods at 0% under Decree 206/2025 need form S. Note: a draft Cambodian tariff-quota rule also calls its certificate “form S”.",
    lo: "ສຳລັບການຄ້າບຸລິມະສິດ ຫວຽດນາມ–ລາວ; ສິນຄ້າກຳເນີດລາວທີ່ຈະໄດ້ 0% ຕາມດຳລັດ 206/2025 ຕ້ອງມີຟອມ S. ໝາຍເຫດ: ຮ່າງໂຄຕາກັບກຳປູເຈຍກໍເອີ້ນ “ຟອມ S”.",
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
    {
      source: "vietnam-vn-bieu-thue-nhap-khau-uu-dai",
      locator: "conditions for 0%: form S",
    },
  ],
  keywords: {
    vi: ["mẫu S", "form S", "C/O S", "chứng nhận xuất xứ"],
    en: ["form S", "certificate of origin"],
    lo: ["ຟອມ S", "ໃບຢັ້ງຢືນແຫຼ່ງກຳເນີດ"],
  },
};
