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
