import type { Conflict } from "@bienmau/core/schema";

export const conflict001No10: Conflict = {
  id: "001-10",
  kind: "wording",
  severity: "B",
  title: {
    vi: "Nậm Phao và Nà Phao là hai cửa khẩu khác nhau",
    en: "Nam Phao and Na Phao are two different gates",
    lo: "Nam Phao ແລະ Na Phao ແມ່ນສອງດ່ານ",
  },
  text: {
    vi: "Đối diện Cầu Treo là Nậm Phao (Borikhamxay), đối diện Cha Lo là Nà Phao (Khammouane). Tên gần giống nhau nhưng là hai cửa khẩu; khi hỏi không rõ, hệ thống sẽ hỏi lại.",
    en: "Opposite Cầu Treo is Nam Phao (Borikhamxay); opposite Cha Lo is Na Phao (Khammouane). The names are close but the gates differ; an unclear question is asked back.",
    lo: "ກົງກັນຂ້າມ Cầu Treo ແມ່ນ Nam Phao (ບໍລິຄຳໄຊ), ກົງກັນຂ້າມ Cha Lo ແມ່ນ Na Phao (ຄຳມ່ວນ). ຊື່ຄ້າຍກັນແຕ່ຄົນລະດ່ານ.",
  },
  observations: [],
  preferred: [],
  gates: ["cau-treo", "cha-lo"],
  provinces: [],
  values: [],
  showBesideAnswers: false,
  citations: [
    {
      source: "viet-lao-2022",
      locator: "Chú thích (2) (dòng 34)",
    },
  ],
};
