import type { Term } from "@bienmau/core/schema";

export const motCua: Term = {
  id: "mot-cua",
  name: {
    vi: "Một cửa",
    en: "Single window",
    lo: "ປະຕູດຽວ",
  },
  aliases: ["một cửa biên giới", "one-stop", "cơ chế một cửa"],
  definition: {
    vi: "Làm nhiều thủ tục tại một đầu mối, thường trên hệ thống điện tử.",
    en: "Doing several procedures at one point, usually online.",
    lo: "ເຮັດຫຼາຍຂັ້ນຕອນຈຸດດຽວ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "abstract, dòng 17; §4.3, dòng 1515",
    },
  ],
};
