import type { Finding } from "@bienmau/core/schema";

export const dbPublicServicesGrow: Finding = {
  id: "db-public-services-grow",
  kind: "result",
  topics: ["customs", "digital"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Số C/O, tờ khai điện tử và lô hàng thông quan đều tăng 2022–2024; khai trực tiếp giảm.",
    en: "C/Os, e-declarations and cleared consignments all rose in 2022–2024; direct declarations fell.",
    lo: "C/O, ໃບແຈ້ງເອເລັກໂຕຣນິກ ແລະ ສິນຄ້າຜ່ານພາສີເພີ່ມ 2022–2024; ການແຈ້ງໂດຍກົງຫຼຸດ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.2, Bảng 6 và dòng 1206–1260",
    },
  ],
};
