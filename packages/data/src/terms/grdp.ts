import type { Term } from "@bienmau/core/schema";

export const grdp: Term = {
  id: "grdp",
  name: {
    vi: "GRDP",
    en: "GRDP",
    lo: "GRDP",
  },
  aliases: ["tổng sản phẩm trên địa bàn", "gross regional domestic product"],
  definition: {
    vi: "Tổng sản phẩm trên địa bàn tỉnh trong một kỳ.",
    en: "Gross regional domestic product of a province in a period.",
    lo: "ຜະລິດຕະພັນລວມໃນແຂວງ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.1.2, dòng 13",
    },
  ],
};
