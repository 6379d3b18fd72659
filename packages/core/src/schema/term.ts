import { z } from "zod";
import { citationSchema, idSchema } from "./ids.ts";
import { localizedTextSchema } from "./locale.ts";

/** A word of the field, explained: kim ngạch, tiểu ngạch, C/O, lối mở. */
export const termSchema = z.strictObject({
  id: idSchema,
  name: localizedTextSchema,
  aliases: z.array(z.string().min(1)),
  definition: localizedTextSchema,
  /** Absent for plain dictionary words that need no source. */
  citations: z.array(citationSchema),
});

export type Term = z.infer<typeof termSchema>;
