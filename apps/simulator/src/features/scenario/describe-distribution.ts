import { formatNumber, formatPercent } from "@bienmau/core/i18n";
import type { Locale } from "@bienmau/core/schema";
import type { ParameterDescriptor } from "@bienmau/core/simulation";
import { ASSUMPTION_TEXTS } from "./assumption-texts.ts";

/** A distribution in words: what its middle is and how far it spreads. */
export function describeDistribution(distribution: ParameterDescriptor["distribution"], locale: Locale): string {
  if (distribution === undefined) return ASSUMPTION_TEXTS.userEntered(locale);
  const show = (value: number) => formatNumber(value, locale, { max: 3 });
  switch (distribution.kind) {
    case "fixed":
      return ASSUMPTION_TEXTS.fixed(locale, { value: show(distribution.value) });
    case "normal":
      return ASSUMPTION_TEXTS.mean(locale, { mean: show(distribution.mean), sd: show(distribution.sd) });
    case "lognormal":
      return ASSUMPTION_TEXTS.median(locale, { value: show(distribution.median) });
    case "uniform":
      return ASSUMPTION_TEXTS.between(locale, { min: show(distribution.min), max: show(distribution.max) });
    case "pert":
    case "triangular": {
      const { min, mode, max } = distribution;
      return ASSUMPTION_TEXTS.pert(locale, { min: show(min), mode: show(mode), max: show(max) });
    }
    case "bernoulli":
      return ASSUMPTION_TEXTS.chance(locale, { value: formatPercent(distribution.p * 100, locale) });
    case "spikeLognormal":
      return ASSUMPTION_TEXTS.spike(locale, {
        zero: formatPercent(distribution.pZero * 100, locale),
        value: show(distribution.median),
      });
    case "discrete":
      return distribution.values.map(show).join("; ");
    case "external":
      return ASSUMPTION_TEXTS.userEntered(locale);
    default:
      return distribution satisfies never;
  }
}

export type Basis = "data" | "literature" | "expert" | "user";

/** What a parameter rests on: the local data, studies elsewhere, judgement, or the user. */
export function basisOf({ distribution, source }: Pick<ParameterDescriptor, "distribution" | "source">): Basis {
  if (distribution === undefined || source === "user") return "user";
  if (/\bE\d/.test(source)) return "literature";
  if (/\bexpert\b/.test(source) && !/\bdata\b/.test(source)) return "expert";
  return "data";
}
