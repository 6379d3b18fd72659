import type { Finding } from "@bienmau/core/schema";

export const dbLittleStudied: Finding = {
  id: "db-little-studied",
  kind: "difficulty",
  topics: ["data"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Tuyến Điện Biên – Bắc Lào ít được nghiên cứu; phần lớn nghiên cứu về các tỉnh miền Trung và dừng trước năm 2020.",
    en: "The Điện Biên – northern Laos corridor is little studied; most work covers the central provinces and stops before 2020.",
    lo: "ເສັ້ນທາງ Điện Biên – ພາກເໜືອລາວ ບໍ່ຄ່ອຍມີການຄົ້ນຄວ້າ; ວຽກສ່ວນໃຫຍ່ກ່ຽວກັບພາກກາງ ແລະ ຢຸດກ່ອນປີ 2020.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§1, dòng 94–104; §2, dòng 251–267",
    },
  ],
};
