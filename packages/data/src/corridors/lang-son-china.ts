import type { Corridor } from "@bienmau/core/schema";

export const langSonChina: Corridor = {
  id: "lang-son-china",
  name: {
    vi: "Lạng Sơn – Trung Quốc",
    en: "Lạng Sơn – China",
    lo: "Lạng Sơn – ຈີນ",
  },
  aliases: ["Lạng Sơn Trung Quốc", "Lạng Sơn - Quảng Tây"],
  place: "lang-son",
  partner: "china",
  gates: ["huu-nghi", "tan-thanh", "chi-ma"],
  exportProducts: [],
  importProducts: [],
};
