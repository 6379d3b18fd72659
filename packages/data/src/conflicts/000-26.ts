import type { Conflict } from "@bienmau/core/schema";

export const conflict000No26: Conflict = {
  id: "000-26",
  kind: "wording",
  severity: "C",
  title: {
    vi: "“Hai tỉnh giáp biên” và “sáu tỉnh Bắc Lào”",
    en: "“Two bordering provinces” and “six Northern Lao provinces”",
    lo: "“ສອງແຂວງຊາຍແດນ” ແລະ “ຫົກແຂວງພາກເໜືອ”",
  },
  text: {
    vi: "Hai tỉnh là các tỉnh giáp biên với Điện Biên; sáu tỉnh là các tỉnh có hợp tác với Sở Công Thương. Đó là hai khái niệm khác nhau.",
    en: "Two provinces border Điện Biên; six cooperate with its department of industry and trade. They are different things.",
    lo: "ສອງແຂວງຕິດຊາຍແດນດຽນບຽນ; ຫົກແຂວງຮ່ວມມືກັບພະແນກອຸດສາຫະກຳ-ການຄ້າ. ແມ່ນຄົນລະເລື່ອງ.",
  },
  observations: ["s000-0004", "s000-0316", "s000-0321"],
  preferred: [],
  gates: [],
  provinces: [],
  values: [],
  showBesideAnswers: false,
  citations: [
    {
      source: "dien-bien-2025",
      locator: "Mục 1 (dòng 88)",
    },
    {
      source: "dien-bien-2025",
      locator: "Mục 4.2 (dòng 1408 và 1440)",
    },
  ],
};
