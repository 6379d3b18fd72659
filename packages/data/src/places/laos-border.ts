import type { Place } from "@bienmau/core/schema";

export const laosBorder = {
  id: "laos-border",
  kind: "border",
  name: {
    vi: "biên giới Việt Nam – Lào",
    en: "Vietnam–Laos border",
    lo: "ຊາຍແດນ ຫວຽດນາມ – ລາວ",
  },
  aliases: [
    "biên giới việt lào",
    "biên giới việt nam lào",
    "tuyến biên giới việt nam lào",
    "toàn tuyến biên giới việt nam lào",
    "tuyến biên giới việt lào",
    "tuyến biên giới phía tây",
    "tuyến lào",
    "biên giới với lào",
    "việt – lào",
    "lao border",
    "border with laos",
    "tuyến biên giới với lào",
    "tuyến việt lào",
    "ຊາຍແດນລາວ",
    "ຊາຍແດນຫວຽດນາມລາວ",
    "ຊາຍແດນລາວ-ຫວຽດນາມ",
    "Vietnam-Laos border",
    "Laos border",
    "ຊາຍແດນຫວຽດນາມ-ລາວ",
  ],
  within: ["viet-nam", "laos"],
} satisfies Place;
