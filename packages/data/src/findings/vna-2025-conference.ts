import type { Finding } from "@bienmau/core/schema";

export const vna2025Conference: Finding = {
  id: "vna-2025-conference",
  kind: "description",
  topics: ["agreements"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Hai bộ công thương Việt – Lào họp hội nghị thương mại biên giới lần thứ XIII tại Quảng Ninh ngày 7/11/2025 (lần XII năm 2022).",
    en: "The thirteenth Vietnam–Laos border-trade conference met in Quảng Ninh on 7 November 2025 (the twelfth was in 2022).",
    lo: "ກອງປະຊຸມການຄ້າຊາຍແດນ ຄັ້ງທີ XIII ທີ່ Quảng Ninh 7/11/2025 (ຄັ້ງ XII ປີ 2022).",
  },
  citations: [
    {
      source: "vna-2025",
      locator: "dòng 1–5",
    },
  ],
};
