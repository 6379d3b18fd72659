import type { Conflict } from "@bienmau/core/schema";

export const conflict002No19: Conflict = {
  id: "002-19",
  kind: "wording",
  severity: "C",
  title: {
    vi: "Không rõ kỳ của số liệu nhập cảnh trái phép và sản lượng điện",
    en: "Periods of illegal entries and power output not given",
    lo: "ບໍ່ຮູ້ໄລຍະຂອງຕົວເລກ",
  },
  text: {
    vi: "Báo cáo không ghi kỳ của số người nhập cảnh trái phép và năm của sản lượng điện. Chúng tôi để kỳ gần đúng (khoảng 2020–2021).",
    en: "The report gives no period for illegal entries and no year for power output. They are dated loosely (about 2020–2021).",
    lo: "ບົດບໍ່ໄດ້ບອກໄລຍະຂອງການເຂົ້າເມືອງຜິດກົດໝາຍ ແລະ ປີຂອງການຜະລິດໄຟຟ້າ.",
  },
  observations: [
    "s002-0405",
    "s002-0406",
    "s002-0407",
    "s002-0447",
    "s002-0448",
    "s002-0449",
    "s002-0450",
    "s002-0451",
    "s002-0452",
    "s002-0453",
  ],
  preferred: [],
  gates: [],
  provinces: [],
  values: [],
  showBesideAnswers: false,
  citations: [
    {
      source: "border-report-2021",
      locator: "Phần I, mục 1.1 (dòng 11)",
    },
    {
      source: "border-report-2021",
      locator: "Phần I, mục 1.7 (dòng 37)",
    },
  ],
};
