import { z } from "zod";

const pointSchema = z.strictObject({ x: z.string().min(1), y: z.number().nullable() });

const seriesSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  /** `history` is drawn solid, `projection` dashed, `band` filled between `low` and `high`. */
  role: z.enum(["history", "projection", "band", "target", "category"]),
  points: z.array(pointSchema),
  band: z.strictObject({ low: z.array(z.number()), high: z.array(z.number()), level: z.string().min(1) }).optional(),
});

/** A chart as plain data: no drawing. Every chart has a title, a unit, a source line and a text twin. */
export const chartSchema = z.strictObject({
  kind: z.enum(["bar", "line", "fan", "stacked", "waterfall", "tornado"]),
  title: z.string().min(1),
  unit: z.string().min(1),
  /** The axis label, e.g. "triệu USD", and the divisor from base units to it. */
  axis: z.strictObject({ label: z.string().min(1), divisor: z.number().positive() }),
  locale: z.enum(["vi", "en", "lo"]),
  series: z.array(seriesSchema).min(1),
  sourceLine: z.string().min(1),
  /** The same content as one paragraph of text. */
  textTwin: z.string().min(1),
  notes: z.array(z.string()),
});

export type Chart = z.infer<typeof chartSchema>;
