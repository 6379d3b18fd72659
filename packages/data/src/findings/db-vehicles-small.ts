import type { Finding } from "@bienmau/core/schema";

export const dbVehiclesSmall: Finding = {
  id: "db-vehicles-small",
  kind: "difficulty",
  topics: ["logistics"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Vận tải dựa vào xe tải nhẹ và container cỡ vừa: quy mô nhỏ, chưa chuyên nghiệp.",
    en: "Transport relies on light trucks and medium containers, limited in scale and professionalism.",
    lo: "ຂົນສົ່ງດ້ວຍລົດເບົາ ແລະ ຄອນເທນເນີກາງ, ຈຳກັດດ້ານຂະໜາດ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 1085–1093",
    },
  ],
};
