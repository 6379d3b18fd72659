import { readFileSync } from "node:fs";
import { join } from "node:path";
import { foldText } from "@bienmau/core/i18n";
import type { Gate } from "@bienmau/core/schema";
import { measureKm, NEAR_KM } from "./border-geometry.ts";
import type { Draft } from "./check-dataset.ts";
import { findKeyLine } from "./load-collection.ts";
import type { Problem } from "./problem.ts";

/** Gates: no two answer to the same name undeclared, and none stands far from its border. */
export function checkGates(draft: Draft): Problem[] {
  return [...checkAliases(draft), ...checkPositions(draft)];
}

function checkAliases(draft: Draft): Problem[] {
  const holders = new Map<string, Gate[]>();
  for (const gate of draft.dataset.gates) {
    for (const name of new Set([gate.name.vi, gate.name.en, gate.name.lo, ...gate.aliases].flatMap(toKey))) {
      holders.set(name, [...(holders.get(name) ?? []), gate]);
    }
  }
  const problems: Problem[] = [];
  for (const [name, gates] of holders) {
    for (const [index, gate] of gates.entries()) {
      for (const other of gates.slice(index + 1)) {
        if (areDeclared(gate, other)) continue;
        problems.push({
          ...placeOf(draft, other, "aliases"),
          what: `the name “${name}” also belongs to the gate “${gate.id}”`,
          remedy: "Remove the alias from one of them, or name each in the other's homonymOf",
        });
      }
    }
  }
  return problems;
}

/** A clearance route of a pair may share the pair's names: it answers for the same place. */
function areDeclared(gate: Gate, other: Gate): boolean {
  const homonyms = gate.homonymOf.includes(other.id) && other.homonymOf.includes(gate.id);
  return homonyms || gate.routeOf === other.id || other.routeOf === gate.id;
}

function toKey(name: string | undefined): string[] {
  return name === undefined
    ? []
    : [
        foldText(name)
          .replace(/[\s–-]+/g, " ")
          .trim(),
      ];
}

function checkPositions(draft: Draft): Problem[] {
  const { gates, provinces } = draft.dataset;
  const provinceIds = new Set(provinces.map((province) => province.id));
  const problems: Problem[] = [];
  for (const gate of gates) {
    const { position } = gate;
    if (position === undefined) continue;
    const nearest = measureKm(position, gate.neighbour);
    if (nearest <= NEAR_KM + position.accuracyKm) continue;
    const place = gate.provinces.map((span) => span.province).filter((id) => provinceIds.has(id));
    problems.push({
      ...placeOf(draft, gate, "position"),
      what: `the position ${position.lat}, ${position.lon} lies ${Math.round(nearest)} km from the border it should stand on (${place.join(", ")})`,
      remedy: "Check latitude and longitude against the source; are they swapped?",
    });
  }
  return problems;
}

function placeOf(draft: Draft, gate: Gate, key: string): { file: string; line: number } {
  const file = draft.fileOf("gates", gate.id);
  return { file, line: findKeyLine(readFileSync(join(draft.root, file), "utf8"), [key]) };
}
