import type { Place } from "@bienmau/core/schema";

export const hanoiVientianeExpressway = {
  id: "hanoi-vientiane-expressway",
  kind: "road",
  name: {
    vi: "cao tốc Hà Nội – Viêng Chăn",
    en: "Hà Nội – Vientiane expressway",
    lo: "ທາງດ່ວນ ຮ່າໂນ້ຍ – ວຽງຈັນ",
  },
  aliases: ["cao tốc hà nội viêng chăn", "cao tốc hà nội vientiane", "hanoi vientiane expressway"],
  within: ["viet-nam", "laos"],
} satisfies Place;
