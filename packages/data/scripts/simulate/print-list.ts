import { LEVERS, PRESETS, PROFILES, SHOCKS } from "@bienmau/core/simulation";

const GROUPS = [
  { key: "profiles", title: "Tuyến", items: PROFILES },
  { key: "presets", title: "Kịch bản mẫu", items: PRESETS },
  { key: "levers", title: "Biện pháp", items: LEVERS },
  { key: "shocks", title: "Cú sốc", items: SHOCKS },
] as const;

/** Ids and names of all that a scenario can name. */
export function listEverything() {
  return Object.fromEntries(GROUPS.map(({ key, items }) => [key, items.map(({ id, name }) => ({ id, name }))]));
}

export function printList(): string {
  return GROUPS.map(({ title, items }) => {
    const width = Math.max(...items.map(({ id }) => id.length));
    return [`${title}:`, ...items.map(({ id, name }) => `  ${id.padEnd(width)}  ${name.vi}`), ""].join("\n");
  }).join("\n");
}
