const VIETNAM_OFFSET_MS = 7 * 3_600_000;

/** The calendar day in Viet Nam and Laos (UTC+7, no summer time), as `YYYY-MM-DD`. */
export function todayInVietnam(now: Date): string {
  return new Date(now.getTime() + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);
}
