import type { Finding } from "@bienmau/core/schema";

export const brEconomicZones: Finding = {
  id: "br-economic-zones",
  kind: "description",
  topics: ["infrastructure"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Cả nước có 26 khu kinh tế cửa khẩu; Bờ Y giáp cả Lào và Campuchia.",
    en: "There are 26 border-gate economic zones; Bờ Y touches both Laos and Cambodia.",
    lo: "ມີ 26 ເຂດເສດຖະກິດດ່ານ; Bờ Y ຕິດທັງລາວ ແລະ ກຳປູເຈຍ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.1.6, dòng 34",
    },
  ],
};
