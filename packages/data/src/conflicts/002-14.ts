import type { Conflict } from "@bienmau/core/schema";

export const conflict002No14: Conflict = {
  id: "002-14",
  kind: "wording",
  severity: "B",
  title: {
    vi: "“Huyện Hoành Mô”",
    en: "“Hoành Mô district”",
    lo: "“ເມືອງ Hoành Mô”",
  },
  text: {
    vi: "Báo cáo gọi Hoành Mô là huyện; Hoành Mô là cửa khẩu thuộc huyện Bình Liêu cũ, tỉnh Quảng Ninh.",
    en: "The report calls Hoành Mô a district; it is a gate in the former Bình Liêu district of Quảng Ninh.",
    lo: "ບົດເອີ້ນ Hoành Mô ເປັນເມືອງ; ແທ້ແມ່ນດ່ານຢູ່ Bình Liêu, Quảng Ninh.",
  },
  observations: [],
  preferred: [],
  gates: ["hoanh-mo"],
  provinces: [],
  values: [],
  showBesideAnswers: false,
  citations: [
    {
      source: "border-report-2021",
      locator: "Phần II, mục 2.2.c (dòng 107)",
    },
  ],
};
