import { z } from "zod";
import { citationSchema, dateSchema, idSchema } from "./ids.ts";
import { localizedTextSchema, nameSchema } from "./locale.ts";
import { neighbourSchema } from "./place.ts";

/** `international` quốc tế · `main` chính (song phương) · `auxiliary` phụ · `opening` lối mở or clearance route. */
export const GATE_CLASSES = ["international", "main", "auxiliary", "opening"] as const;
export const gateClassSchema = z.enum(GATE_CLASSES);
export type GateClass = z.infer<typeof gateClassSchema>;

/** A class that a gate had from a date on, as far as sources say. */
const classSpanSchema = z.strictObject({
  class: gateClassSchema,
  from: dateSchema.optional(),
  citation: citationSchema,
  note: localizedTextSchema.optional(),
});

/** A source that gives the gate another class than the one used. */
const classConflictSchema = z.strictObject({
  /** The other class; absent where the source is merely unclear. */
  class: gateClassSchema.optional(),
  text: localizedTextSchema,
  citations: z.array(citationSchema).min(1),
});

/** Opening hours of one side, always with the date of what they were read in. */
const hoursSchema = z.strictObject({
  side: z.enum(["viet-nam", "neighbour"]),
  hours: z.string().min(1),
  asOf: z.string().min(1),
  citation: citationSchema,
  note: localizedTextSchema.optional(),
});

/** A gate pair or opening on Vietnam's land border. */
export const gateSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  /** Where each language's name was read; a language without an entry here has no sourced name. */
  nameSources: z.strictObject({ en: citationSchema.optional(), lo: citationSchema.optional() }),
  /** Ways people write it (Vietnamese and romanised), the pair's name included. */
  aliases: z.array(z.string().min(1)),
  /** Set on gates that share a name with another; both are declared and questions ask which. */
  homonymOf: z.array(idSchema),
  neighbour: neighbourSchema,
  opposite: z.strictObject({
    /** The pair's name on the other side; absent where no source gives one. */
    name: z.string().min(1).optional(),
    aliases: z.array(z.string().min(1)),
    /** In Lao, Chinese or Khmer script, where sourced. */
    localName: z.string().min(1).optional(),
    /** Ids of neighbour provinces. */
    provinces: z.array(idSchema),
  }),
  /** Class as of the dataset's date. */
  class: gateClassSchema,
  /** Shown instead of a class where it is not a gate of its own any more: a clearance route of another pair. */
  routeOf: idSchema.optional(),
  planned: z.boolean(),
  classHistory: z.array(classSpanSchema),
  classConflicts: z.array(classConflictSchema),
  /** Province ids in time order; the last one is today's. */
  provinces: z
    .array(z.strictObject({ province: idSchema, until: dateSchema.optional(), from: dateSchema.optional() }))
    .min(1),
  economicZone: z.strictObject({ text: localizedTextSchema, citation: citationSchema }).optional(),
  roads: z.array(z.strictObject({ name: z.string().min(1), citation: citationSchema })),
  position: z
    .strictObject({
      lat: z.number().min(8).max(24),
      lon: z.number().min(102).max(110),
      accuracyKm: z.number().positive(),
      citation: citationSchema,
      note: z.string().min(1).optional(),
      credit: z.string().min(1).optional(),
    })
    .optional(),
  hours: z.array(hoursSchema),
  codes: z.strictObject({
    unLocode: z.string().min(1).optional(),
    customs: z.string().min(1).optional(),
    citation: citationSchema.optional(),
  }),
  /** Dates of opening and upgrades, in words, as sourced. */
  history: z.array(z.strictObject({ on: dateSchema.optional(), text: localizedTextSchema, citation: citationSchema })),
  notes: z.array(localizedTextSchema),
  citations: z.array(citationSchema).min(1),
});

export type Gate = z.infer<typeof gateSchema>;
