import type { Province } from "@bienmau/core/schema";

export const quangNinh: Province = {
  id: "quang-ninh",
  name: {
    vi: "Quảng Ninh",
    en: "Quang Ninh",
  },
  aliases: ["Tỉnh Quảng Ninh", "Quang Ninh Province"],
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
