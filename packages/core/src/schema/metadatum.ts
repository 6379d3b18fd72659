import { z } from "zod";
import { idSchema, locatorSchema } from "./ids.ts";

/** Something a source states that is no measurement: a year, a date, a road number, an edition. Kept so that nothing is lost. */
export const metadatumSchema = z.strictObject({
  id: idSchema,
  /** What it describes, in words or as an id. */
  subject: z.string().min(1),
  property: idSchema,
  value: z.string().min(1),
  source: idSchema,
  locator: locatorSchema,
  note: z.string().min(1).optional(),
});

export type Metadatum = z.infer<typeof metadatumSchema>;
