import { z } from "zod";

/** Base units: what `value` is stored in and what replies carry. Anything else has an ASCII id of its own. */
export const baseUnitSchema = z.string().regex(/^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$/, "units are ASCII ids");

/** A unit as a source prints it, and its size in a base unit: 1 million USD = 1e6 USD. */
export const printedUnitSchema = z.strictObject({
  id: z.string().min(1),
  base: baseUnitSchema,
  factor: z.number().positive(),
});

export type PrintedUnit = z.infer<typeof printedUnitSchema>;
