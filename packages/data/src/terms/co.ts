import type { Term } from "@bienmau/core/schema";

export const co: Term = {
  id: "co",
  name: {
    vi: "Giấy chứng nhận xuất xứ",
    en: "Certificate of origin",
    lo: "ໃບຢັ້ງຢືນແຫຼ່ງກຳເນີດ",
  },
  aliases: ["C/O", "giấy CO", "chứng nhận xuất xứ"],
  definition: {
    vi: "Giấy xác nhận hàng xuất xứ từ nước nào, để hưởng thuế ưu đãi (mẫu S với Lào, D với ASEAN, E với Trung Quốc, X với Campuchia).",
    en: "A paper stating where goods originate, needed for preferential duty (form S Laos, D ASEAN, E China, X Cambodia).",
    lo: "ໃບຢັ້ງຢືນແຫຼ່ງກຳເນີດສິນຄ້າ ເພື່ອພາສີບຸລິມະສິດ (S ລາວ, D ອາຊຽນ, E ຈີນ, X ກຳປູເຈຍ).",
  },
  citations: [
    {
      source: "github-com-lvluan-ctu-socongthuong-tayninh",
      locator: "src/lib/co/co-regulation.ts (catalogue, weak)",
    },
  ],
};
