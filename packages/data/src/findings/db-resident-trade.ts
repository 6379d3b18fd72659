import type { Finding } from "@bienmau/core/schema";

export const dbResidentTrade: Finding = {
  id: "db-resident-trade",
  kind: "description",
  topics: ["exchange-modes", "people"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Cư dân biên giới trao đổi nông sản, hàng thủ công, thực phẩm, nhu yếu phẩm trong hạn mức, quy mô nhỏ, ở chợ biên giới hoặc điểm tự phát.",
    en: "Border residents exchange farm goods, crafts, food and necessities within limits, on a small scale, at border markets or informal spots.",
    lo: "ຊາວຊາຍແດນແລກປ່ຽນກະສິກຳ, ຫັດຖະກຳ, ອາຫານ ໃນຂອບເຂດ, ຂະໜາດນ້ອຍ, ຢູ່ຕະຫຼາດຊາຍແດນ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 951–963",
    },
  ],
};
