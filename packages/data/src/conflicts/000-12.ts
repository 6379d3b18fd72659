import type { Conflict } from "@bienmau/core/schema";

export const conflict000No12: Conflict = {
  id: "000-12",
  kind: "wording",
  severity: "C",
  title: {
    vi: "Mục nhập khẩu trong Bảng 3 đánh số “I” hai lần",
    en: "The import section of Table 3 is numbered “I” again",
    lo: "ພາກນຳເຂົ້າໃນຕາຕະລາງ 3 ໃສ່ເລກ “I” ຊ້ຳ",
  },
  text: {
    vi: "Bảng 3 đánh số cả xuất khẩu và nhập khẩu là “I”; phần nhập khẩu lẽ ra là “II”. Số liệu không bị ảnh hưởng.",
    en: "Table 3 numbers both exports and imports “I”; imports should be “II”. The figures are not affected.",
    lo: "ຕາຕະລາງ 3 ໃສ່ເລກ “I” ທັງສົ່ງອອກ ແລະ ນຳເຂົ້າ; ນຳເຂົ້າຄວນເປັນ “II”. ຕົວເລກບໍ່ກະທົບ.",
  },
  observations: [],
  preferred: [],
  gates: [],
  provinces: [],
  values: [],
  showBesideAnswers: false,
  citations: [
    {
      source: "dien-bien-2025",
      locator: "Mục 4.1, Bảng 3 (dòng 694)",
    },
  ],
};
