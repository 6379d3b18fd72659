import { z } from "zod";

/** Ids are kebab-case ASCII and equal to the file name of what they name. */
export const idSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "ids are kebab-case ASCII");

/** Where in a source a fact stands: a table cell, a paragraph, a line. Never empty. */
export const locatorSchema = z.string().min(1, "say where in the source the fact stands");

/** One citation: the source and the place in it. */
export const citationSchema = z.strictObject({ source: idSchema, locator: locatorSchema });

export type Citation = z.infer<typeof citationSchema>;

/** A calendar date, a month or a year: `2025-07-01`, `2025-07`, `2025`. */
export const dateSchema = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, "dates are YYYY, YYYY-MM or YYYY-MM-DD");
