import type { Term } from "@bienmau/core/schema";

export const hanhLangKinhTe: Term = {
  id: "hanh-lang-kinh-te",
  name: {
    vi: "Hành lang kinh tế",
    en: "Economic corridor",
    lo: "ແລວເສດຖະກິດ",
  },
  aliases: ["EWEC", "hành lang đông tây"],
  definition: {
    vi: "Vùng dọc một tuyến giao thông lớn nối các trung tâm kinh tế, ví dụ Hành lang kinh tế Đông – Tây.",
    en: "The area along a main transport route linking centres, such as the East–West Economic Corridor.",
    lo: "ເຂດຕາມເສັ້ນທາງຫຼັກເຊື່ອມສູນ, ເຊັ່ນແລວຕາເວັນອອກ–ຕາເວັນຕົກ.",
  },
  citations: [
    {
      source: "viet-lao-2022",
      locator: "dòng 23",
    },
  ],
};
