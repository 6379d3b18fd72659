import type { Source } from "@bienmau/core/schema";

export const broadsheetAsia = {
  id: "broadsheet-asia",
  title: "Broadsheet Asia: bài số 5564, có số liệu thương mại Việt Nam – Campuchia 2024–2025",
  titleIs: "described",
  authors: [],
  publisher: "Broadsheet Asia",
  type: "news",
  language: "en",
  url: "https://broadsheet.asia/?p=5564",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Campuchia.",
    en: "Bilateral trade between Vietnam and Cambodia.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ກຳປູເຈຍ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
