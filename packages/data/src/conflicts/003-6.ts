import type { Conflict } from "@bienmau/core/schema";

export const conflict003No6: Conflict = {
  id: "003-6",
  kind: "wording",
  severity: "B",
  title: {
    vi: "“Giảm 20–30% thời gian” là kỳ vọng",
    en: "“20–30% less time” is an expectation",
    lo: "“ຫຼຸດເວລາ 20–30%” ແມ່ນການຄາດຫວັງ",
  },
  text: {
    vi: "Mức giảm 20–30% thời gian thủ tục là kỳ vọng của giám đốc công viên logistics, không phải kết quả đo. Mô phỏng chỉ dùng làm giới hạn kịch bản.",
    en: "The 20–30% cut in procedure time is the expectation of the park’s director, not a measurement. The simulator uses it as a scenario bound only.",
    lo: "ການຫຼຸດເວລາ 20–30% ແມ່ນການຄາດຫວັງຂອງຜູ້ອຳນວຍການ, ບໍ່ແມ່ນການວັດແທກ.",
  },
  observations: ["s003-0521", "s003-0522"],
  preferred: [],
  gates: [],
  provinces: [],
  values: [
    {
      value: 20,
      unit: "percent",
      label: {
        vi: "kỳ vọng, mức thấp",
        en: "expected, low",
        lo: "ຄາດຫວັງ, ຕ່ຳ",
      },
    },
    {
      value: 30,
      unit: "percent",
      label: {
        vi: "kỳ vọng, mức cao",
        en: "expected, high",
        lo: "ຄາດຫວັງ, ສູງ",
      },
    },
  ],
  showBesideAnswers: false,
  citations: [
    {
      source: "lang-son-2025",
      locator: "‘Hạ tầng logistics’ (dòng 33)",
    },
  ],
};
