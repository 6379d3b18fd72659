import type { Term } from "@bienmau/core/schema";

export const truyXuatNguonGoc: Term = {
  id: "truy-xuat-nguon-goc",
  name: {
    vi: "Truy xuất nguồn gốc",
    en: "Traceability",
    lo: "ການສືບຄົ້ນແຫຼ່ງ",
  },
  aliases: ["truy xuất"],
  definition: {
    vi: "Ghi và tra được nơi sản xuất và đường đi của hàng.",
    en: "Recording and finding where goods were produced and how they moved.",
    lo: "ບັນທຶກ ແລະ ກວດແຫຼ່ງຜະລິດ ແລະ ເສັ້ນທາງສິນຄ້າ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.3, dòng 1489",
    },
  ],
};
