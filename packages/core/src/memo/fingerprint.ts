import type { Run } from "../schema/run.ts";
import { sha256 } from "./sha256.ts";

const cache = new WeakMap<Run, string>();

/**
 * SHA-256 of what a run computed: everything but the time it took, the wording of its warnings, and the drivers, which are worked out on
 * request and change no result. Keys are sorted, so equal results have equal fingerprints.
 */
export function fingerprintRun(run: Run): string {
  const known = cache.get(run);
  if (known !== undefined) return known;
  const { elapsedMs: _time, warnings: _words, drivers: _drivers, ...results } = run;
  const fingerprint = sha256(writeSorted(results));
  cache.set(run, fingerprint);
  return fingerprint;
}

function writeSorted(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
