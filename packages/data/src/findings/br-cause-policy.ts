import type { Finding } from "@bienmau/core/schema";

export const brCausePolicy: Finding = {
  id: "br-cause-policy",
  kind: "cause",
  topics: ["agreements", "investment"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Cơ chế khu kinh tế cửa khẩu chưa đột phá; pháp luật về hạ tầng thương mại biên giới chưa đủ, chưa xã hội hóa.",
    en: "Zone policy has no breakthrough; law on border-trade infrastructure is incomplete and does not draw private money.",
    lo: "ນະໂຍບາຍເຂດບໍ່ທັນບຸກທະລຸ; ກົດໝາຍໂຄງລ່າງການຄ້າບໍ່ຄົບ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.3.2.b, dòng 80–81",
    },
  ],
};
