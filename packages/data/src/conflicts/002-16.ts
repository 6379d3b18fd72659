import type { Conflict } from "@bienmau/core/schema";

export const conflict002No16: Conflict = {
  id: "002-16",
  kind: "wording",
  severity: "C",
  title: {
    vi: "“Cửa khẩu quốc gia” Mỹ Quý Tây",
    en: "“National gate” Mỹ Quý Tây",
    lo: "“ດ່ານແຫ່ງຊາດ” Mỹ Quý Tây",
  },
  text: {
    vi: "“Cửa khẩu quốc gia” là cách gọi cũ của cửa khẩu chính (song phương); Mỹ Quý Tây được xếp là cửa khẩu chính.",
    en: "“National gate” is the older word for a main (bilateral) gate; Mỹ Quý Tây is listed as main.",
    lo: "“ດ່ານແຫ່ງຊາດ” ແມ່ນຄຳເກົ່າຂອງດ່ານຫຼັກ; Mỹ Quý Tây ແມ່ນດ່ານຫຼັກ.",
  },
  observations: [],
  preferred: [],
  gates: ["my-quy-tay"],
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
