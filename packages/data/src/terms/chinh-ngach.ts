import type { Term } from "@bienmau/core/schema";

export const chinhNgach: Term = {
  id: "chinh-ngach",
  name: {
    vi: "Chính ngạch",
    en: "Formal trade",
    lo: "ການຄ້າທາງການ",
  },
  aliases: ["xuất khẩu chính ngạch", "official trade", "formal channel"],
  definition: {
    vi: "Xuất nhập khẩu có hợp đồng, tờ khai và thủ tục hải quan đầy đủ qua cửa khẩu.",
    en: "Trade under contract with full customs declarations through a gate.",
    lo: "ການຄ້າມີສັນຍາ, ໃບແຈ້ງ ແລະ ຂັ້ນຕອນພາສີຄົບຖ້ວນ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 977–987",
    },
  ],
};
