import type { Province } from "@bienmau/core/schema";

export const caoBang: Province = {
  id: "cao-bang",
  name: {
    vi: "Cao Bằng",
    en: "Cao Bang",
  },
  aliases: ["Tỉnh Cao Bằng", "Cao Bang Province"],
  borders: ["CN"],
  citations: [
    {
      source: "border-report-2021",
      locator: "Part I (25 border provinces, names scattered in the text)",
    },
    {
      source: "vietnammoi-vn",
      locator: "scope of Decision 1199/QĐ-TTg",
    },
    {
      source: "vietnamnews-vn-politics-laws-1695765-provisional-list-of",
      locator: "list of the 11 unmerged units",
    },
  ],
};
