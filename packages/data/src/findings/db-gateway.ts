import type { Finding } from "@bienmau/core/schema";

export const dbGateway: Finding = {
  id: "db-gateway",
  kind: "description",
  topics: ["markets"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Điện Biên mở lối từ Tây Bắc sang các tỉnh Bắc Lào, từ đó tới miền nam Trung Quốc.",
    en: "Điện Biên is a gateway from north-west Vietnam to northern Laos and on to southern China.",
    lo: "Điện Biên ເປັນປະຕູເຊື່ອມພາກຕາເວັນຕົກສຽງເໜືອຫວຽດນາມກັບພາກເໜືອລາວ ແລະ ພາກໃຕ້ຈີນ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§1, dòng 88–92",
    },
  ],
};
