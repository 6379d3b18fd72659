import type { Finding } from "@bienmau/core/schema";

export const dbInstitutionalCooperation: Finding = {
  id: "db-institutional-cooperation",
  kind: "result",
  topics: ["agreements"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Theo biên bản 2021–2023, sở công thương Điện Biên họp thường niên với sáu tỉnh Bắc Lào, hiệp hội doanh nghiệp hai bên gặp gỡ.",
    en: "Under a 2021–2023 memorandum Điện Biên’s trade office meets six northern Lao provinces each year and the business associations meet.",
    lo: "ຕາມບົດບັນທຶກ 2021–2023 ພະແນກການຄ້າ Điện Biên ພົບຫົກແຂວງພາກເໜືອລາວປະຈຳປີ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.2, dòng 1436–1453",
    },
  ],
};
