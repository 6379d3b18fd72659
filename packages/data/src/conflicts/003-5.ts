import type { Conflict } from "@bienmau/core/schema";

export const conflict003No5: Conflict = {
  id: "003-5",
  kind: "wording",
  severity: "B",
  title: {
    vi: "“Trước đây là cửa khẩu Tân Thanh”",
    en: "“Formerly Tân Thanh gate”",
    lo: "“ເມື່ອກ່ອນແມ່ນດ່ານ Tân Thanh”",
  },
  text: {
    vi: "Khu vực mốc 1088/2–1089 (trước đây là cửa khẩu Tân Thanh) nay là tuyến đường chuyên dụng của cặp cửa khẩu Hữu Nghị, từ ngày 27/5/2024.",
    en: "The route at markers 1088/2–1089 (formerly Tân Thanh gate) has been a dedicated route of the Hữu Nghị pair since 27 May 2024.",
    lo: "ເສັ້ນທາງຫຼັກ 1088/2–1089 (ດ່ານ Tân Thanh ເກົ່າ) ເປັນເສັ້ນທາງຂອງດ່ານ Hữu Nghị ແຕ່ 27/5/2024.",
  },
  observations: [],
  preferred: [],
  gates: ["tan-thanh", "huu-nghi"],
  provinces: [],
  values: [],
  showBesideAnswers: false,
  citations: [
    {
      source: "lang-son-2025",
      locator: "Dòng 23",
    },
  ],
};
