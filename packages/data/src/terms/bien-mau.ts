import type { Term } from "@bienmau/core/schema";

export const bienMau: Term = {
  id: "bien-mau",
  name: {
    vi: "Biên mậu",
    en: "Border trade",
    lo: "ການຄ້າຊາຍແດນ",
  },
  aliases: ["thương mại biên giới"],
  definition: {
    vi: "Mua bán, trao đổi hàng hóa qua biên giới đất liền: cư dân, chợ biên giới và thương nhân.",
    en: "Buying, selling and exchanging goods over the land border: residents, markets and traders.",
    lo: "ການຊື້ຂາຍ ແລະ ແລກປ່ຽນຂ້າມແດນທາງບົກ: ຊາວຊາຍແດນ, ຕະຫຼາດ ແລະ ພໍ່ຄ້າ.",
  },
  citations: [
    {
      source: "english-luatvietnam-vn-decree-no-14-2018-nd-cp",
      locator: "trích Nghị định 14/2018/NĐ-CP",
    },
  ],
};
