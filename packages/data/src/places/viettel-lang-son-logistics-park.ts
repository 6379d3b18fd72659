import type { Place } from "@bienmau/core/schema";

export const viettelLangSonLogisticsPark = {
  id: "viettel-lang-son-logistics-park",
  kind: "facility",
  name: {
    vi: "Công viên Logistics Viettel Lạng Sơn",
    en: "Viettel Lạng Sơn Logistics Park",
    lo: "ສວນໂລຈິສຕິກ Viettel Lạng Sơn",
  },
  aliases: [
    "công viên logistics viettel",
    "viettel logistics park",
    "công viên logistics lạng sơn",
    "logistics viettel lạng sơn",
    "công viên logistics",
  ],
  within: ["lang-son"],
} satisfies Place;
