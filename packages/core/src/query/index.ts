export { conflictsOfFacts, conflictsOfGates, isDisputed } from "./conflicts.ts";
export { type DatasetIndex, groupBy, indexDataset } from "./dataset-index.ts";
export {
  annualGrowthBetween,
  balanceOf,
  coveringPeriod,
  differenceOf,
  growthBetween,
  meanOf,
  shareOf,
  sumOf,
} from "./derive.ts";
export { citeAll, type Dimensions, type Fact, toFact } from "./fact.ts";
export { monthsPastGood } from "./freshness.ts";
export {
  comparePeriods,
  formatPeriod,
  isWithin,
  isYear,
  monthsSince,
  spanOf,
  yearBefore,
  yearRange,
  yearsOf,
} from "./periods.ts";
export { haveOneBasis, rankFacts } from "./rank.ts";
export { type Filter, selectFact, selectFacts, selectObservations, seriesKey } from "./select.ts";
