import { z } from "zod";
import { idSchema } from "./ids.ts";
import { localizedTextSchema } from "./locale.ts";

/** A stretch of border trade that the simulator can project. */
export const corridorSchema = z.strictObject({
  id: idSchema,
  name: localizedTextSchema,
  aliases: z.array(z.string().min(1)),
  /** Place of the series, its partner, and the gates. */
  place: idSchema,
  partner: idSchema,
  gates: z.array(idSchema),
  exportProducts: z.array(idSchema),
  importProducts: z.array(idSchema),
});

export type Corridor = z.infer<typeof corridorSchema>;
