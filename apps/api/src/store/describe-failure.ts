import type { Fault } from "@bienmau/core/shared";

const FULL = new Set(["53100", "ENOSPC"]);
const GONE = /^(?:08\d{3}|57P0[1-3]|53300|ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|ETIMEDOUT)$/;
const GONE_WORDS =
  /connection terminated|timeout exceeded when trying to connect|query read timeout|embedded database has stopped|PGlite is closed|no space left/i;

/** The fault behind an error of the store, or undefined when the error is a mistake of ours. Looks through the errors it wraps. */
export function describeStoreFailure(error: unknown): Fault | undefined {
  for (let current = error, depth = 0; current instanceof Error && depth < 5; current = current.cause, depth += 1) {
    const code = "code" in current ? String(current.code) : "";
    if (FULL.has(code) || /no space left/i.test(current.message)) return { code: "store-full" };
    if (GONE.test(code) || GONE_WORDS.test(current.message)) return { code: "store-unavailable" };
    if (current instanceof AggregateError) return describeStoreFailure(current.errors[0]);
  }
  return undefined;
}
