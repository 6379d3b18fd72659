import type { Place } from "@bienmau/core/schema";

export const laLayCoalConveyor = {
  id: "la-lay-coal-conveyor",
  kind: "facility",
  name: {
    vi: "băng tải than qua cửa khẩu La Lay (dự kiến)",
    en: "planned coal conveyor at La Lay",
    lo: "ສາຍພານຖ່ານຫີນ La Lay (ຕາມແຜນ)",
  },
  aliases: ["băng tải than la lay", "băng chuyền than la lay", "la lay conveyor"],
  within: ["quang-tri"],
} satisfies Place;
