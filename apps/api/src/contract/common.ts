import { LOCALES } from "@bienmau/core/schema";
import { z } from "zod";

/** The reader's language; wins over Accept-Language. */
export const langQuery = z
  .enum(LOCALES)
  .optional()
  .meta({ description: "Language of names, notes and errors; wins over Accept-Language." });

const ID = "[a-z0-9]+(?:-[a-z0-9]+)*";

export const idParam = z
  .string()
  .max(80)
  .regex(new RegExp(`^${ID}$`, "u"), "ids are kebab-case ASCII");

/** One id or several with commas between them: any of them matches. */
export const idListQuery = z
  .string()
  .max(400)
  .regex(new RegExp(`^${ID}(?:,${ID})*$`, "u"), "one id, or several with commas between them")
  .optional();

export const limitQuery = z.coerce.number().int().min(1).max(1000).optional();
export const offsetQuery = z.coerce.number().int().min(0).max(1_000_000).optional();

/** An error as RFC 9457 says it. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    instance: z.string(),
    code: z.string(),
    requestId: z.string(),
    path: z.string().optional(),
    retryAfterSeconds: z.number().optional(),
  })
  .meta({ id: "Problem" });

export type Problem = z.infer<typeof problemSchema>;

export const releaseSchema = z
  .object({ datasetVersion: z.string(), asOf: z.string() })
  .meta({ id: "Release", description: "Which release of the dataset the reply speaks from." });

export const pageInfoSchema = z
  .object({ total: z.number().int(), offset: z.number().int(), limit: z.number().int(), next: z.string().optional() })
  .meta({ id: "PageInfo", description: "`next` is the address of the following page." });
