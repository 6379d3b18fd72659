import type { Finding } from "@bienmau/core/schema";

export const dbLongTermLinks: Finding = {
  id: "db-long-term-links",
  kind: "result",
  topics: ["firms", "agreements"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Đã hình thành liên kết ổn định giữa doanh nghiệp và hợp tác xã; cần ưu đãi thêm về thuế, logistics, hải quan.",
    en: "Stable links between firms and co-operatives have formed; better terms on tax, logistics and customs are needed.",
    lo: "ມີການເຊື່ອມໂຍງໝັ້ນຄົງລະຫວ່າງວິສາຫະກິດ ແລະ ສະຫະກອນ; ຕ້ອງການສິດທິພິເສດພາສີ, ໂລຈິສຕິກ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 1103–1117",
    },
  ],
};
