import { z } from "zod";

/**
 * A stretch of time as the source gives it:
 * `2024` · `2024-Q1` · `2021-H1` · `2022-04` · `2024-12-11` · a range of any two, `2022-01..2022-02`, `2022..2024` ·
 * `undated` where the source gives none.
 */
export const periodSchema = z
  .string()
  .regex(
    /^(?:undated|(?:\d{4}(?:-(?:H[12]|Q[1-4]|\d{2}(?:-\d{2})?))?)(?:\.\.\d{4}(?:-(?:H[12]|Q[1-4]|\d{2}(?:-\d{2})?))?)?)$/,
    "periods are 2024, 2021-H1, 2024-Q1, 2022-04, 2024-12-11, or a range a..b of these",
  );

export type Period = z.infer<typeof periodSchema>;
