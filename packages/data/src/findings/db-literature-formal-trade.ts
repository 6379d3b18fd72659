import type { Finding } from "@bienmau/core/schema";

export const dbLiteratureFormalTrade: Finding = {
  id: "db-literature-formal-trade",
  kind: "measure",
  topics: ["exchange-modes", "customs", "digital"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Các nghiên cứu và báo cáo ngành khuyên cải thiện thủ tục, tăng chính ngạch, khai điện tử, phát triển logistics và dịch vụ hỗ trợ.",
    en: "Studies and ministry reports advise better procedures, more formal trade, e-declaration, logistics and support services.",
    lo: "ການຄົ້ນຄວ້າ ແລະ ບົດລາຍງານແນະນຳປັບປຸງຂັ້ນຕອນ, ການຄ້າທາງການ, ແຈ້ງເອເລັກໂຕຣນິກ, ໂລຈິສຕິກ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§2, dòng 217–237",
    },
  ],
};
