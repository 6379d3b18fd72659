import type { Province } from "@bienmau/core/schema";

export const sonLa: Province = {
  id: "son-la",
  name: {
    vi: "Sơn La",
    en: "Son La",
  },
  aliases: ["Tỉnh Sơn La", "Son La Province", "ເຊີນລາ"],
  borders: ["LA"],
  citations: [
    {
      source: "viet-lao-2022",
      locator: "chú thích (1)–(4), dòng 33–36",
    },
    {
      source: "thongtindoingoai-sonla-gov-vn-content-71-phe-duyet-quy-hoach",
      locator: "phạm vi của Quyết định 1201/QĐ-TTg",
    },
    {
      source: "vietnamnews-vn-politics-laws-1695765-provisional-list-of",
      locator: "danh sách 11 đơn vị không sáp nhập",
    },
  ],
};
