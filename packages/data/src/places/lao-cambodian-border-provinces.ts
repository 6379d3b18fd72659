import type { Place } from "@bienmau/core/schema";

export const laoCambodianBorderProvinces = {
  id: "lao-cambodian-border-provinces",
  kind: "province-group",
  name: {
    vi: "các tỉnh biên giới của Lào và Campuchia",
    en: "border provinces of Laos and Cambodia",
    lo: "ແຂວງຊາຍແດນຂອງລາວ ແລະ ກຳປູເຈຍ",
  },
  aliases: ["tỉnh biên giới lào campuchia", "tỉnh của lào, campuchia giáp biên giới"],
  within: ["laos", "cambodia"],
} satisfies Place;
