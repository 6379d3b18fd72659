import type { Conflict } from "@bienmau/core/schema";

export const conflict002No13: Conflict = {
  id: "002-13",
  kind: "wording",
  severity: "B",
  title: {
    vi: "“Chỉ có 3 trung tâm logistics cấp tỉnh” là tình hình 2021",
    en: "“Only 3 provincial logistics centres” dates from 2021",
    lo: "“ມີ 3 ສູນໂລຈິສຕິກ” ແມ່ນສະພາບປີ 2021",
  },
  text: {
    vi: "Báo cáo 2021 ghi 3 trung tâm logistics cấp tỉnh, đều ở Lào Cai; Công viên Logistics Viettel Lạng Sơn khai trương ngày 11/12/2024. Con số 3 chỉ đúng cho năm 2021.",
    en: "The 2021 report counts 3 provincial logistics centres, all in Lào Cai; the Viettel Lạng Sơn park opened on 11 December 2024. The 3 holds for 2021 only.",
    lo: "ບົດ 2021 ນັບ 3 ສູນໂລຈິສຕິກ, ຢູ່ Lào Cai; ສວນ Viettel Lạng Sơn ເປີດ 11/12/2024.",
  },
  observations: ["s002-0477"],
  preferred: [],
  gates: [],
  provinces: [],
  values: [],
  showBesideAnswers: false,
  citations: [
    {
      source: "border-report-2021",
      locator: "Phần I, mục 2.5 (dòng 53)",
    },
    {
      source: "lang-son-2025",
      locator: "‘Hạ tầng logistics’ (dòng 31)",
    },
  ],
};
