import type { Indicator } from "@bienmau/core/schema";

export const surveySample = {
  id: "survey-sample",
  group: "survey",
  name: {
    vi: "cỡ mẫu khảo sát",
    en: "survey sample",
    lo: "ຂະໜາດຕົວຢ່າງສຳຫຼວດ",
  },
  definition: {
    vi: "Số người hoặc doanh nghiệp được khảo sát trong từng nhóm.",
    en: "Persons or firms surveyed in each group.",
    lo: "ຈຳນວນຜູ້ຖືກສຳຫຼວດແຕ່ລະກຸ່ມ.",
  },
  unit: "count",
  aliases: {
    vi: [
      "khảo sát bao nhiêu người",
      "cỡ mẫu",
      "số phiếu",
      "mẫu khảo sát",
      "khảo sát bao nhiêu doanh nghiệp",
      "bao nhiêu cán bộ được khảo sát",
      "khảo sát bao nhiêu",
      "bao nhiêu người được khảo sát",
      "được khảo sát",
      "bao nhiêu doanh nghiệp được khảo sát",
      "số người được khảo sát",
      "khảo sát mấy",
      "quy mô khảo sát",
      "bao nhiêu phiếu",
    ],
    en: [
      "sample",
      "sample size",
      "respondents",
      "how many were surveyed",
      "were surveyed",
      "people surveyed",
      "firms were surveyed",
      "officers were surveyed",
    ],
    lo: ["ສຳຫຼວດຈັກຄົນ", "ຕົວຢ່າງ"],
  },
  goodForMonths: 120,
  additive: true,
} satisfies Indicator;
