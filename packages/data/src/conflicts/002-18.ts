import type { Conflict } from "@bienmau/core/schema";

export const conflict002No18: Conflict = {
  id: "002-18",
  kind: "wording",
  severity: "B",
  title: {
    vi: "Phụ lục GRDP theo tỉnh không có trong tài liệu",
    en: "The annexes with GRDP by province are missing",
    lo: "ເອກະສານຊ້ອນ GRDP ຂາດ",
  },
  text: {
    vi: "Báo cáo dẫn Phụ lục 1 và 2 về tăng trưởng từng tỉnh, nhưng hai phụ lục không có trong bản chúng tôi đọc. Vì vậy không có số liệu từng tỉnh, trừ các tỉnh được nêu trong bài.",
    en: "The report refers to Annexes 1 and 2 for growth by province, but they are not in the copy that was read. There are no figures by province beyond those in the text.",
    lo: "ບົດອ້າງເອກະສານຊ້ອນ 1 ແລະ 2, ແຕ່ບໍ່ມີໃນສະບັບທີ່ອ່ານ.",
  },
  observations: [],
  preferred: [],
  gates: [],
  provinces: [],
  values: [],
  showBesideAnswers: false,
  citations: [
    {
      source: "border-report-2021",
      locator: "Phần I, mục 1.2 (dòng 17)",
    },
  ],
};
