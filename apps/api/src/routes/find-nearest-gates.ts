import { message } from "@bienmau/core/i18n";
import { createRoute } from "@hono/zod-openapi";
import { nearestQuery } from "../contract/gates.ts";
import { nearbyGates } from "../contract/records.ts";
import type { Endpoint } from "../endpoint.ts";
import { findNearestGates as findNearest } from "../find-nearest-gates.ts";
import { pickRelease } from "../release.ts";
import { jsonResponse, problemResponses } from "../responses.ts";

const route = createRoute({
  method: "get",
  path: "/v1/gates/nearest",
  operationId: "findNearestGates",
  tags: ["gates"],
  summary: "The gates nearest to a point, in a straight line",
  description:
    "Distances are straight lines, not roads. The point is used for this reply and is neither stored nor logged.",
  request: { query: nearestQuery },
  responses: { 200: jsonResponse(nearbyGates, "Nearest first."), ...problemResponses() },
});

export const findNearestGates: Endpoint = {
  operationId: route.operationId,
  method: route.method,
  path: route.path,
  limitClass: "read",
  // The address holds somebody's position: the reply is not kept anywhere.
  cache: "none",
  example: { path: "/v1/gates/nearest?lat=21.39&lon=103.02&limit=3" },
  register: (app, { dataset }) => {
    const withoutPosition = dataset.gates.filter((gate) => gate.position === undefined).length;
    app.openapi(route, (c) => {
      const { lat, lon, limit } = c.req.valid("query");
      const data = [...findNearest(dataset.gates, { lat, lon }, limit ?? 3)];
      const note = straightLineNote(c.get("locale"), { count: withoutPosition });
      c.header("cache-control", "no-store");
      return c.json(
        { data, distanceIs: "straight-line" as const, note, withoutPosition, ...pickRelease(dataset) },
        200,
      );
    });
  },
};

const straightLineNote = message({
  vi: "Khoảng cách đường chim bay, đường bộ dài hơn. {count} cửa khẩu chưa có toạ độ có nguồn nên không xét tới.",
  en: "Straight-line distances; roads are longer. {count} gates without a sourced position are left out.",
  lo: "ໄລຍະທາງເສັ້ນຊື່, ທາງລົດຍາວກວ່ານີ້. {count} ດ່ານຍັງບໍ່ມີພິກັດທີ່ມີແຫຼ່ງອ້າງອີງ ຈຶ່ງບໍ່ຖືກນັບເຂົ້າ.",
});
