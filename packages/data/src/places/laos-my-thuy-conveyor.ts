import type { Place } from "@bienmau/core/schema";

export const laosMyThuyConveyor = {
  id: "laos-my-thuy-conveyor",
  kind: "facility",
  name: {
    vi: "băng tải Lào – Mỹ Thủy (đề xuất)",
    en: "proposed conveyor Laos – Mỹ Thủy",
    lo: "ສາຍພານ ລາວ – Mỹ Thủy (ສະເໜີ)",
  },
  aliases: ["băng tải 160 km", "băng tải từ lào"],
  within: ["quang-tri"],
} satisfies Place;
