import type { Term } from "@bienmau/core/schema";

export const maHs: Term = {
  id: "ma-hs",
  name: {
    vi: "Mã HS",
    en: "HS code",
    lo: "ລະຫັດ HS",
  },
  aliases: ["mã số hàng hóa", "harmonized system"],
  definition: {
    vi: "Mã phân loại hàng hóa quốc tế dùng cho thuế và thống kê.",
    en: "The international code of goods for duty and statistics.",
    lo: "ລະຫັດຈັດປະເພດສິນຄ້າສາກົນ.",
  },
  citations: [],
};
