import type { Dataset } from "@bienmau/core/schema";
import { tabulateGates, tabulatePlaces, tabulateProvinces } from "./tables/geography.ts";
import { tabulateObservations } from "./tables/observations.ts";
import { tabulateIndicators, tabulateProducts, tabulateSources } from "./tables/registers.ts";
import { tabulateConflicts, tabulateFindings, tabulateRules } from "./tables/statements.ts";
import type { Table } from "./tables/table.ts";

/** The dataset as flat tables: what a spreadsheet or a statistics program reads. */
export function tabulateDataset(dataset: Dataset): readonly Table[] {
  return [
    tabulateObservations(dataset),
    tabulateIndicators(dataset),
    tabulateGates(dataset),
    tabulateProvinces(dataset),
    tabulatePlaces(dataset),
    tabulateProducts(dataset),
    tabulateRules(dataset),
    tabulateFindings(dataset),
    tabulateConflicts(dataset),
    tabulateSources(dataset),
  ];
}
