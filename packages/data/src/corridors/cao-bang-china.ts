import type { Corridor } from "@bienmau/core/schema";

export const caoBangChina: Corridor = {
  id: "cao-bang-china",
  name: {
    vi: "Cao Bằng – Trung Quốc",
    en: "Cao Bằng – China",
    lo: "Cao Bằng – ຈີນ",
  },
  aliases: ["Cao Bằng Trung Quốc", "Cao Bằng - Quảng Tây"],
  place: "cao-bang",
  partner: "china",
  gates: ["tra-linh", "ta-lung", "ly-van"],
  exportProducts: [],
  importProducts: [],
};
