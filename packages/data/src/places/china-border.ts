import type { Place } from "@bienmau/core/schema";

export const chinaBorder = {
  id: "china-border",
  kind: "border",
  name: {
    vi: "biên giới Việt Nam – Trung Quốc",
    en: "Vietnam–China border",
    lo: "ຊາຍແດນ ຫວຽດນາມ – ຈີນ",
  },
  aliases: [
    "biên giới việt trung",
    "biên giới việt nam trung quốc",
    "tuyến biên giới việt nam trung quốc",
    "tuyến biên giới việt trung",
    "tuyến biên giới phía bắc",
    "tuyến trung quốc",
    "biên giới với trung quốc",
    "việt – trung",
    "chinese border",
    "border with china",
    "tuyến biên giới với trung quốc",
    "ຊາຍແດນຈີນ",
  ],
  within: ["viet-nam", "china"],
} satisfies Place;
