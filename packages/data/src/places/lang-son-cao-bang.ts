import type { Place } from "@bienmau/core/schema";

export const langSonCaoBang = {
  id: "lang-son-cao-bang",
  kind: "province-group",
  name: {
    vi: "hai tỉnh Lạng Sơn và Cao Bằng",
    en: "Lạng Sơn and Cao Bằng",
    lo: "ລາງເຊີນ ແລະ ກາວບັ່ງ",
  },
  aliases: [
    "lạng sơn cao bằng",
    "lạng sơn và cao bằng",
    "lạng sơn, cao bằng",
    "địa bàn hai tỉnh lạng sơn cao bằng",
    "lang son and cao bang",
  ],
  within: ["lang-son", "cao-bang"],
} satisfies Place;
