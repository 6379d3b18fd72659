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
      locator: "Phần I (25 tỉnh biên giới, tên nằm rải rác trong bài)",
    },
    {
      source: "vietnammoi-vn",
      locator: "phạm vi của Quyết định 1199/QĐ-TTg",
    },
    {
      source: "vietnamnews-vn-politics-laws-1695765-provisional-list-of",
      locator: "danh sách 11 đơn vị không sáp nhập",
    },
  ],
};
