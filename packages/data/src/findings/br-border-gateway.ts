import type { Finding } from "@bienmau/core/schema";

export const brBorderGateway: Finding = {
  id: "br-border-gateway",
  kind: "description",
  topics: ["markets"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Biên giới đất liền qua 25 tỉnh Việt Nam được coi là cửa ngõ giao lưu với Trung Quốc, Lào, Campuchia và khu vực.",
    en: "The land border through 25 Vietnamese provinces is seen as a gateway to China, Laos, Cambodia and the region.",
    lo: "ຊາຍແດນທາງບົກຜ່ານ 25 ແຂວງຫວຽດນາມ ເປັນປະຕູສູ່ຈີນ, ລາວ, ກຳປູເຈຍ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I, dòng 4",
    },
  ],
};
