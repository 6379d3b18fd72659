import type { Conflict } from "@bienmau/core/schema";

export const conflict004No1: Conflict = {
  id: "004-1",
  kind: "wording",
  severity: "B",
  title: {
    vi: "Hội nghị “thường niên” cách nhau ba năm",
    en: "An “annual” conference, three years apart",
    lo: "ກອງປະຊຸມ “ປະຈຳປີ” ຫ່າງກັນສາມປີ",
  },
  text: {
    vi: "TTXVN gọi hội nghị hợp tác thương mại biên giới Việt – Lào là thường niên, nhưng lần XII là năm 2022 và lần XIII là năm 2025. Nên gọi là hội nghị định kỳ.",
    en: "The agency calls the Vietnam–Laos border trade conference annual, yet the 12th was in 2022 and the 13th in 2025. It is called recurring here.",
    lo: "ຂ່າວເອີ້ນກອງປະຊຸມວ່າປະຈຳປີ, ແຕ່ຄັ້ງ XII ແມ່ນ 2022 ແລະ XIII ແມ່ນ 2025.",
  },
  observations: [],
  preferred: [],
  gates: [],
  provinces: [],
  values: [],
  showBesideAnswers: false,
  citations: [
    {
      source: "vna-2025",
      locator: "Dòng 3 và 5",
    },
  ],
};
