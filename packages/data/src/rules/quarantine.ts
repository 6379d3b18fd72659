import type { Rule } from "@bienmau/core/schema";

export const quarantine: Rule = {
  id: "quarantine",
  topics: ["quarantine"],
  title: {
    vi: "Kiểm dịch và an toàn thực phẩm (chưa có dữ liệu)",
    en: "Quarantine and food safety (not held)",
    lo: "ກັກກັນ ແລະ ຄວາມປອດໄພອາຫານ (ບໍ່ມີຂໍ້ມູນ)",
  },
  neighbours: ["LA", "CN", "KH"],
  trust: "unverified",
  says: {
    vi: "Dự án chưa nghiên cứu quy định kiểm dịch, an toàn thực phẩm theo mặt hàng và cửa khẩu. Các tài liệu gốc chỉ nói chung rằng kiểm dịch còn chậm và Trung Quốc siết truy xuất nguồn gốc, bao gói, vệ sinh từ năm 2018.",
    en: "The project has not studied quarantine and food-safety rules by commodity and gate. Its documents only say that quarantine is slow and that China has tightened traceability, packaging and hygiene since 2018.",
    lo: "ໂຄງການຍັງບໍ່ໄດ້ສຶກສາລະບຽບກັກກັນຕາມສິນຄ້າ ແລະ ດ່ານ. ເອກະສານພຽງແຕ່ວ່າການກັກກັນຊ້າ ແລະ ຈີນເຂັ້ມງວດການສືບຄົ້ນ, ຫຸ້ມຫໍ່, ສຸຂະອະນາໄມແຕ່ 2018.",
  },
  unknowns: [
    {
      vi: "Quy định theo từng mặt hàng chưa được tra cứu.",
      en: "Rules per commodity were not looked up.",
      lo: "ຍັງບໍ່ໄດ້ຄົ້ນລະບຽບຕາມສິນຄ້າ.",
    },
  ],
  amounts: [],
  whoToAsk: {
    vi: "Chi cục kiểm dịch thực vật/động vật vùng và hải quan tại cửa khẩu.",
    en: "The regional plant or animal quarantine office and customs at the gate.",
    lo: "ຫ້ອງການກັກກັນພືດ/ສັດ ແລະ ພາສີທີ່ດ່ານ.",
  },
  checkedOn: "2026-11-21",
  citations: [
    {
      source: "viet-lao-2022",
      locator: "dòng 18",
    },
    {
      source: "border-report-2021",
      locator: "§I.3.1.d, dòng 71",
    },
  ],
  keywords: {
    vi: ["kiểm dịch", "an toàn thực phẩm", "giấy kiểm dịch"],
    en: ["quarantine", "food safety"],
    lo: ["ກັກກັນ"],
  },
};
