import type { Place } from "@bienmau/core/schema";

export const borderProvinces = {
  id: "border-provinces",
  kind: "province-group",
  name: {
    vi: "25 tỉnh biên giới đất liền",
    en: "the 25 land-border provinces",
    lo: "25 ແຂວງຊາຍແດນ",
  },
  aliases: ["các tỉnh biên giới", "tỉnh biên giới", "25 tỉnh biên giới", "border provinces"],
  within: ["viet-nam"],
} satisfies Place;
