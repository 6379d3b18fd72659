import type { Place } from "@bienmau/core/schema";

export const laLayCoalWarehouse = {
  id: "la-lay-coal-warehouse",
  kind: "facility",
  name: {
    vi: "kho than ở cửa khẩu La Lay (dự kiến)",
    en: "planned coal warehouse at La Lay",
    lo: "ສາງຖ່ານຫີນ La Lay (ຕາມແຜນ)",
  },
  aliases: ["kho than la lay", "bãi than la lay"],
  within: ["quang-tri"],
} satisfies Place;
