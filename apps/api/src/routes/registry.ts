import type { Endpoint } from "../endpoint.ts";
import { askQuestion } from "./ask-question.ts";
import { drawChart } from "./draw-chart.ts";
import { findNearestGates } from "./find-nearest-gates.ts";
import { getGate } from "./get-gate.ts";
import { getObservation } from "./get-observation.ts";
import { listConflicts } from "./list-conflicts.ts";
import { listCorridors } from "./list-corridors.ts";
import { listFindings } from "./list-findings.ts";
import { listGates } from "./list-gates.ts";
import { listIndicators } from "./list-indicators.ts";
import { listLevers } from "./list-levers.ts";
import { listNeighbourProvinces } from "./list-neighbour-provinces.ts";
import { listObservations } from "./list-observations.ts";
import { listPlaces } from "./list-places.ts";
import { listPresets } from "./list-presets.ts";
import { listProducts } from "./list-products.ts";
import { listProfiles } from "./list-profiles.ts";
import { listProvinces } from "./list-provinces.ts";
import { listRules } from "./list-rules.ts";
import { listShocks } from "./list-shocks.ts";
import { listSources } from "./list-sources.ts";
import { listTerms } from "./list-terms.ts";
import { readAudit } from "./read-audit.ts";
import { readRelease } from "./read-release.ts";
import { runScenario } from "./run-scenario.ts";

/** Every operation of the API. Fixed paths stand before those with a parameter, because the first match answers. */
export const ENDPOINTS: readonly Endpoint[] = [
  listGates,
  findNearestGates,
  getGate,
  listProvinces,
  listNeighbourProvinces,
  listPlaces,
  listProducts,
  listIndicators,
  listCorridors,
  listObservations,
  getObservation,
  listSources,
  listRules,
  listFindings,
  listTerms,
  listConflicts,
  readAudit,
  readRelease,
  askQuestion,
  listPresets,
  listProfiles,
  listLevers,
  listShocks,
  runScenario,
  drawChart,
];
