/** The model's calendar: everything starts from the figures of the base year. */
export const BASE_YEAR = 2024;
export const LAST_YEAR = 2035;
/** First full year after the evidence was collected. */
export const DEFAULT_START_YEAR = 2027;

export const YEARS: readonly number[] = Array.from(
  { length: LAST_YEAR - BASE_YEAR + 1 },
  (_, index) => BASE_YEAR + index,
);
export const PROJECTED_YEARS: readonly number[] = YEARS.slice(1);
