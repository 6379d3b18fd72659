import type { Term } from "@bienmau/core/schema";

export const khoLanh: Term = {
  id: "kho-lanh",
  name: {
    vi: "Kho lạnh",
    en: "Cold store",
    lo: "ສາງເຢັນ",
  },
  aliases: ["cold storage"],
  definition: {
    vi: "Kho nhiệt độ thấp cho nông sản, thủy sản, giảm hao hụt khi chờ thông quan.",
    en: "A low-temperature store for farm and fishery goods, cutting loss while waiting.",
    lo: "ສາງອຸນຫະພູມຕ່ຳສຳລັບກະສິກຳ ແລະ ປາ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.3, dòng 1551",
    },
  ],
};
