import type { Finding } from "@bienmau/core/schema";

export const dbExportSlowdownCauses: Finding = {
  id: "db-export-slowdown-causes",
  kind: "cause",
  topics: ["markets", "logistics"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Xuất khẩu giảm nhẹ năm 2024 được cho là do nhu cầu Bắc Lào yếu đi, cạnh tranh tăng, hoặc chi phí logistics và giá nguyên liệu.",
    en: "The small export fall of 2024 is put down to weaker demand in northern Laos, more competition, or logistics costs and input prices.",
    lo: "ການສົ່ງອອກຫຼຸດເລັກນ້ອຍປີ 2024 ອາດຍ້ອນຄວາມຕ້ອງການພາກເໜືອລາວອ່ອນລົງ, ການແຂ່ງຂັນ ຫຼື ຄ່າໂລຈິສຕິກ ແລະ ລາຄາວັດຖຸດິບ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 466–474",
    },
  ],
};
