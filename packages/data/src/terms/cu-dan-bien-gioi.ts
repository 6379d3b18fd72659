import type { Term } from "@bienmau/core/schema";

export const cuDanBienGioi: Term = {
  id: "cu-dan-bien-gioi",
  name: {
    vi: "Cư dân biên giới",
    en: "Border resident",
    lo: "ຊາວຊາຍແດນ",
  },
  aliases: ["dân biên giới", "border residents"],
  definition: {
    vi: "Người cư trú ở xã giáp biên giới đất liền, hoặc được phép cư trú ở khu vực đó.",
    en: "A resident of a commune on the land border, or one allowed to live there.",
    lo: "ຜູ້ອາໄສຕາແສງຊາຍແດນ ຫຼື ຜູ້ໄດ້ຮັບອະນຸຍາດ.",
  },
  citations: [
    {
      source: "english-luatvietnam-vn-decree-no-14-2018-nd-cp",
      locator: "trích Nghị định 14/2018/NĐ-CP",
    },
  ],
};
