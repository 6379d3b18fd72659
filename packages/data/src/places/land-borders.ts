import type { Place } from "@bienmau/core/schema";

export const landBorders = {
  id: "land-borders",
  kind: "border",
  name: {
    vi: "biên giới đất liền Việt Nam",
    en: "Vietnam’s land borders",
    lo: "ຊາຍແດນທາງບົກຂອງຫວຽດນາມ",
  },
  aliases: [
    "các tuyến biên giới",
    "biên giới đất liền",
    "khu vực biên giới",
    "biên giới đất liền việt nam",
    "biên giới cả nước",
    "land borders",
    "all borders",
    "three borders",
    "ba tuyến biên giới",
    "biên giới trên đất liền",
  ],
  within: ["viet-nam", "china-border", "laos-border", "cambodia-border"],
} satisfies Place;
