import { BASES, localeSchema, periodSchema } from "@bienmau/core/schema";
import { z } from "zod";
import { idParam } from "./common.ts";

export const CHART_NAMES = ["turnover", "products", "fan"] as const;
export const CHART_FORMATS = ["svg", "png", "json"] as const;

export type ChartName = (typeof CHART_NAMES)[number];

const FILES = CHART_NAMES.flatMap((name) => CHART_FORMATS.map((format) => `${name}.${format}` as const));

export const chartFile = z.enum(FILES).meta({ description: "Which chart, and as a picture or as data." });

export const chartQuery = z.strictObject({
  place: idParam.optional().meta({ description: "For `turnover` and `products`; Điện Biên when left out." }),
  partner: idParam.optional(),
  gate: idParam.optional(),
  basis: z.enum(BASES).optional(),
  flow: z.enum(["export", "import"]).optional().meta({ description: "For `products`." }),
  period: periodSchema.max(40).optional().meta({ description: "For `products`; the latest year when left out." }),
  preset: z.string().max(80).optional().meta({ description: "For `fan`: which ready-made scenario." }),
  link: z.string().max(4000).optional().meta({ description: "For `fan`: a scenario link, wins over `preset`." }),
  output: z.enum(["total", "exports", "imports", "balance"]).optional().meta({ description: "For `fan`." }),
  theme: z.enum(["light", "dark"]).optional(),
  lang: localeSchema.optional(),
});

export type ChartQuery = z.infer<typeof chartQuery>;
