import { GATE_CLASSES } from "@bienmau/core/schema";
import { z } from "zod";
import { idParam, langQuery } from "./common.ts";

export const gatesQuery = z.strictObject({
  country: z.enum(["laos", "china", "cambodia"]).optional().meta({ description: "The country across the border." }),
  province: idParam.optional().meta({
    description: "A Vietnamese province, by its id before or after 1 July 2025: `quang-tri`, `quang-tri-2025`.",
  }),
  class: z.enum(GATE_CLASSES).optional(),
  neighbourProvince: idParam.optional().meta({ description: "A province across the border." }),
  q: z.string().min(1).max(100).optional().meta({ description: "Part of a name, with or without marks." }),
  lang: langQuery,
});

export type GatesQuery = z.infer<typeof gatesQuery>;

export const nearestQuery = z.strictObject({
  lat: z.coerce.number().min(8).max(24).meta({ description: "Degrees north, WGS 84." }),
  lon: z.coerce.number().min(102).max(110).meta({ description: "Degrees east, WGS 84." }),
  limit: z.coerce.number().int().min(1).max(10).optional(),
  lang: langQuery,
});
