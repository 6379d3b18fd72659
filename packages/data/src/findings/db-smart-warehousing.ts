import type { Finding } from "@bienmau/core/schema";

export const dbSmartWarehousing: Finding = {
  id: "db-smart-warehousing",
  kind: "measure",
  topics: ["logistics", "infrastructure"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Đề xuất xây dựng kho bãi và logistics biên giới thông minh.",
    en: "It proposes warehouses and smart border logistics.",
    lo: "ສະເໜີສ້າງສາງ ແລະ ໂລຈິສຕິກຊາຍແດນອັດສະລິຍະ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 514–516",
    },
  ],
};
