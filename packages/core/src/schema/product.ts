import { z } from "zod";
import { idSchema } from "./ids.ts";
import { localizedTextSchema } from "./locale.ts";

export const PROCESSING_CLASSES = ["raw", "processed", "industrial", "mixed"] as const;

/** A product group as the sources group goods. */
export const productSchema = z.strictObject({
  id: idSchema,
  name: localizedTextSchema,
  aliases: z.strictObject({
    vi: z.array(z.string().min(1)),
    en: z.array(z.string().min(1)),
    lo: z.array(z.string().min(1)),
  }),
  /** HS chapters or headings that the group covers, our reading. */
  hsHeadings: z.array(z.string().regex(/^\d{2,4}$/)),
  processing: z.enum(PROCESSING_CLASSES),
  /** For groups of groups ("agricultural goods"): their members. */
  members: z.array(idSchema),
});

export type Product = z.infer<typeof productSchema>;
