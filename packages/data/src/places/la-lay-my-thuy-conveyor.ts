import type { Place } from "@bienmau/core/schema";

export const laLayMyThuyConveyor = {
  id: "la-lay-my-thuy-conveyor",
  kind: "facility",
  name: {
    vi: "băng tải La Lay – cảng Mỹ Thủy (dự kiến)",
    en: "planned conveyor La Lay – Mỹ Thủy port",
    lo: "ສາຍພານ La Lay – Mỹ Thủy (ຕາມແຜນ)",
  },
  aliases: ["băng tải la lay mỹ thủy", "băng tải mỹ thủy"],
  within: ["quang-tri"],
} satisfies Place;
