import type { Conflict } from "@bienmau/core/schema";

export const conflict002No11: Conflict = {
  id: "002-11",
  kind: "rounding",
  severity: "C",
  title: {
    vi: "Tỷ trọng điện vùng biên: ba phần cộng 43,9%",
    en: "Border power output: the parts add to 43.9%",
    lo: "ສ່ວນແບ່ງໄຟຟ້າ: ລວມ 43,9%",
  },
  text: {
    vi: "Ba tỷ trọng 37%, 6,3% và 0,6% cộng lại là 43,9%, báo cáo làm tròn thành 44%. Tỷ trọng phía Nam (0,6%) làm tròn khá thô.",
    en: "The shares 37%, 6.3% and 0.6% add up to 43.9%, which the report rounds to 44%. The southern share (0.6%) is rounded coarsely.",
    lo: "ສ່ວນແບ່ງ 37%, 6,3% ແລະ 0,6% ລວມ 43,9%, ບົດປັດເປັນ 44%.",
  },
  observations: ["s002-0448", "s002-0450", "s002-0452", "s002-0453"],
  preferred: [],
  gates: [],
  provinces: [],
  values: [
    {
      value: 44,
      unit: "percent",
      label: {
        vi: "in trong báo cáo",
        en: "as printed",
        lo: "ທີ່ພິມ",
      },
    },
    {
      value: 43.9,
      unit: "percent",
      label: {
        vi: "cộng ba phần",
        en: "sum of the parts",
        lo: "ລວມສາມສ່ວນ",
      },
    },
  ],
  showBesideAnswers: false,
  citations: [
    {
      source: "border-report-2021",
      locator: "Phần I, mục 1.7 (dòng 37–38)",
    },
  ],
};
