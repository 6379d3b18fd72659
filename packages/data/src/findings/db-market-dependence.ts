import type { Finding } from "@bienmau/core/schema";

export const dbMarketDependence: Finding = {
  id: "db-market-dependence",
  kind: "difficulty",
  topics: ["markets"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Xuất khẩu phụ thuộc thị trường Lào; cần mở sang Thái Lan, Trung Quốc.",
    en: "Exports lean on the Lao market; Thailand and China should be added.",
    lo: "ການສົ່ງອອກເພິ່ງຕະຫຼາດລາວ; ຄວນຂະຫຍາຍໄປໄທ ແລະ ຈີນ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 733–737",
    },
  ],
};
