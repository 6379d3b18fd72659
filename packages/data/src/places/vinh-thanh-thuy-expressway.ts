import type { Place } from "@bienmau/core/schema";

export const vinhThanhThuyExpressway = {
  id: "vinh-thanh-thuy-expressway",
  kind: "road",
  name: {
    vi: "cao tốc Vinh – Thanh Thủy",
    en: "Vinh – Thanh Thủy expressway",
    lo: "ທາງດ່ວນ Vinh – Thanh Thủy",
  },
  aliases: ["cao tốc vinh thanh thủy", "vinh thanh thuy expressway"],
  within: ["nghe-an"],
} satisfies Place;
