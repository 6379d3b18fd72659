import type { Conflict } from "@bienmau/core/schema";

export const conflict000No25: Conflict = {
  id: "000-25",
  kind: "wording",
  severity: "C",
  title: {
    vi: "Gian hàng “năm 2022” gồm cả lễ hội năm 2023",
    en: "Booths “in 2022” include a festival of 2023",
    lo: "ຫ້ອງວາງສະແດງ “ປີ 2022” ລວມງານປີ 2023",
  },
  text: {
    vi: "Đoạn văn mở đầu bằng “trong năm 2022” nhưng liệt kê cả 2 gian hàng tại lễ hội ghi năm 2023. Mỗi số liệu được ghi đúng năm của nó.",
    en: "The passage opens with “in 2022” but lists 2 booths at a festival dated 2023. Each figure is dated separately.",
    lo: "ຂໍ້ຄວາມເປີດດ້ວຍ “ປີ 2022” ແຕ່ລວມ 2 ຫ້ອງໃນງານປີ 2023. ແຕ່ລະຕົວເລກລະບຸປີຂອງມັນ.",
  },
  observations: ["s000-0313"],
  preferred: [],
  gates: [],
  provinces: [],
  values: [],
  showBesideAnswers: false,
  citations: [
    {
      source: "dien-bien-2025",
      locator: "Mục 4.2 (dòng 1378–1390)",
    },
  ],
};
