import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { makeChart } from "../charts/make-chart.ts";
import { CHART_FORMATS, CHART_NAMES, chartFile, chartQuery } from "../contract/charts.ts";
import { chart } from "../contract/records.ts";
import type { Endpoint } from "../endpoint.ts";
import { refuse } from "../problem.ts";
import { renderChartPng, renderChartSvg } from "../render/index.ts";
import { problemResponses } from "../responses.ts";

const SVG_TYPE = "image/svg+xml";
const PNG_TYPE = "image/png";

const route = createRoute({
  method: "get",
  path: "/v1/charts/{file}",
  operationId: "drawChart",
  tags: ["charts"],
  summary: "A chart as SVG, PNG or data",
  description:
    "Every picture carries its title, unit and source line, and the conflicts it touches; the data also has a text twin with every figure.",
  request: { params: z.object({ file: chartFile }), query: chartQuery },
  responses: {
    200: {
      description: "The chart.",
      content: {
        "application/json": { schema: chart },
        [SVG_TYPE]: { schema: z.string() },
        [PNG_TYPE]: { schema: z.string().meta({ format: "binary" }) },
      },
    },
    ...problemResponses(404, 409, 422),
  },
});

export const drawChart: Endpoint = {
  operationId: route.operationId,
  method: route.method,
  path: route.path,
  limitClass: "chart",
  cache: "version",
  example: { path: "/v1/charts/turnover.json?place=dien-bien&partner=northern-laos&basis=corridor" },
  register: (app, { dataset, runner, limits }) => {
    app.openapi(route, async (c) => {
      const query = c.req.valid("query");
      const { file } = c.req.valid("param");
      const name = CHART_NAMES.find((one) => file.startsWith(`${one}.`)) ?? "turnover";
      const format = CHART_FORMATS.find((one) => file.endsWith(`.${one}`)) ?? "json";
      const signal = AbortSignal.any([c.req.raw.signal, AbortSignal.timeout(limits.runSeconds * 1000)]);
      const made = await makeChart({ name, query, dataset, runner, locale: c.get("locale"), signal });
      if (!made.ok) return refuse(c, made.fault);
      const picture = { theme: query.theme ?? "light" } as const;
      if (format === "json") return c.json(made.value, 200);
      if (format === "svg") return c.body(renderChartSvg(made.value, picture), 200, { "content-type": SVG_TYPE });
      return c.body(await renderChartPng(made.value, picture), 200, { "content-type": PNG_TYPE });
    });
  },
};
