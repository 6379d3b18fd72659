import type { Place } from "@bienmau/core/schema";

export const laLayDaNangRoute = {
  id: "la-lay-da-nang-route",
  kind: "road",
  name: {
    vi: "tuyến La Lay – cảng Đà Nẵng",
    en: "route La Lay – Đà Nẵng port",
    lo: "ເສັ້ນທາງ La Lay – ດ່ານັ່ງ",
  },
  aliases: ["la lay đi đà nẵng", "la lay đà nẵng"],
  within: ["quang-tri"],
} satisfies Place;
