import type { Place } from "@bienmau/core/schema";

export const cambodiaBorder = {
  id: "cambodia-border",
  kind: "border",
  name: {
    vi: "biên giới Việt Nam – Campuchia",
    en: "Vietnam–Cambodia border",
    lo: "ຊາຍແດນ ຫວຽດນາມ – ກຳປູເຈຍ",
  },
  aliases: [
    "biên giới việt nam campuchia",
    "tuyến biên giới việt nam campuchia",
    "biên giới việt nam với campuchia",
    "tuyến biên giới tây nam",
    "tuyến campuchia",
    "biên giới với campuchia",
    "cambodian border",
    "border with cambodia",
    "tuyến biên giới với campuchia",
    "ຊາຍແດນກຳປູເຈຍ",
  ],
  within: ["viet-nam", "cambodia"],
} satisfies Place;
