import type { Locale } from "@bienmau/core/schema";
import type { LeverField } from "@bienmau/core/simulation";

/** The name of a field with its unit, where the name does not carry one already. */
export function labelField({ name, unit }: Pick<LeverField, "name" | "unit">, locale: Locale): string {
  const text = name[locale];
  return unit === "1" || text.includes("(") ? text : `${text} (${unit})`;
}
