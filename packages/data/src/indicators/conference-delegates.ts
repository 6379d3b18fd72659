import type { Indicator } from "@bienmau/core/schema";

export const conferenceDelegates = {
  id: "conference-delegates",
  group: "promotion",
  name: {
    vi: "số đại biểu dự hội nghị",
    en: "conference delegates",
    lo: "ຈຳນວນຜູ້ແທນ",
  },
  definition: {
    vi: "Số đại biểu dự hội nghị kết nối giao thương.",
    en: "Delegates at the trade-matching conference.",
    lo: "ຈຳນວນຜູ້ແທນເຂົ້າຮ່ວມກອງປະຊຸມ.",
  },
  unit: "count",
  aliases: {
    vi: ["đại biểu", "bao nhiêu đại biểu", "số đại biểu", "bao nhiêu đại biểu tham dự"],
    en: ["delegates", "how many delegates", "attendees"],
    lo: ["ຜູ້ແທນ"],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
