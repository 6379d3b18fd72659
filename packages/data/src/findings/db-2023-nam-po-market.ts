import type { Finding } from "@bienmau/core/schema";

export const db2023NamPoMarket: Finding = {
  id: "db-2023-nam-po-market",
  kind: "result",
  topics: ["promotion"],
  about: ["dien-bien", "phongsaly"],
  text: {
    vi: "Năm 2023 mở phiên chợ thương mại biên giới ở Nậm Pồ với 30 gian hàng, có doanh nghiệp Phông Sa Lỳ.",
    en: "In 2023 a border-trade fair at Nậm Pồ had 30 booths, with firms from Phongsaly.",
    lo: "ປີ 2023 ຈັດຕະຫຼາດນັດການຄ້າຊາຍແດນຢູ່ Nậm Pồ 30 ຮ້ານ ມີວິສາຫະກິດຜົ້ງສາລີ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.2, dòng 1416–1434",
    },
  ],
};
