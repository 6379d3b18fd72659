import type { Run } from "../schema/run.ts";
import { fingerprintRun } from "./fingerprint.ts";

/** What the link of a memo carries besides the scenario, so that whoever opens it later sees whether the result is still the same. */
export type MemoStamp = {
  /** First letters of the fingerprint. */
  readonly fingerprint: string;
  readonly modelVersion: string;
  readonly datasetVersion: string;
  /** Median of total trade under the scenario, in that year. */
  readonly year: number;
  readonly totalUsd: number;
};

const KEPT = 16;
const HEAD_YEAR = 2030;
const PATTERN = /^memo=([0-9a-f]{16})~([\w.-]{1,40})~([\w.-]{1,60})~(\d{4})~(\d{1,16})$/;

/** The stamp as the fragment of an address: `memo=02e6a5eb7c862de1~1.0.0~2026.11.21~2030~225401233`. */
export function encodeStamp(run: Run): string {
  const year = run.years.includes(HEAD_YEAR) ? HEAD_YEAR : (run.years.at(-1) ?? HEAD_YEAR);
  const totalUsd = Math.round(run.series["total"]?.scenario.p50[run.years.indexOf(year)] ?? 0);
  return `memo=${fingerprintRun(run).slice(0, KEPT)}~${run.modelVersion}~${run.datasetVersion}~${year}~${totalUsd}`;
}

/** The stamp of a fragment, with or without `#`; undefined for anything else. */
export function decodeStamp(fragment: string): MemoStamp | undefined {
  const match = PATTERN.exec(fragment.replace(/^#/, ""));
  if (match === null) return undefined;
  const [, fingerprint = "", modelVersion = "", datasetVersion = "", year = "", totalUsd = ""] = match;
  return { fingerprint, modelVersion, datasetVersion, year: Number(year), totalUsd: Number(totalUsd) };
}

/** Whether the run is the one that was stamped. */
export function isStampOf(stamp: MemoStamp, run: Run): boolean {
  return fingerprintRun(run).startsWith(stamp.fingerprint);
}
