import type { Finding } from "@bienmau/core/schema";

export const dbMeasureBrands: Finding = {
  id: "db-measure-brands",
  kind: "measure",
  topics: ["promotion", "goods-quality"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Xây thương hiệu “Gạo Điện Biên”, “Cà phê Mường Ảng” gắn chỉ dẫn địa lý.",
    en: "Build the brands “Gạo Điện Biên” and “Cà phê Mường Ảng” with geographical indications.",
    lo: "ສ້າງຍີ່ຫໍ້ “Gạo Điện Biên”, “Cà phê Mường Ảng” ພ້ອມສິ່ງຊີ້ບອກທາງພູມສາດ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.3, dòng 1499–1507",
    },
  ],
};
