type Bucket = { tokens: number; refilledAtMs: number };

const MOST_ADDRESSES = 20_000;

/**
 * A token bucket per address: allows `perMinute` at once and refills evenly. Returns 0 when allowed, or the seconds to wait. Memory is
 * bounded: the address that has been quiet longest is forgotten first.
 */
export function createRateLimiter(options: { perMinute: number; nowMs: () => number }): (address: string) => number {
  const buckets = new Map<string, Bucket>();
  const perMs = options.perMinute / 60_000;
  return (address) => {
    const nowMs = options.nowMs();
    const bucket = buckets.get(address) ?? { tokens: options.perMinute, refilledAtMs: nowMs };
    const elapsedMs = Math.max(0, nowMs - bucket.refilledAtMs);
    bucket.tokens = Math.min(options.perMinute, bucket.tokens + elapsedMs * perMs);
    bucket.refilledAtMs = nowMs;
    // Re-inserting keeps the map in order of last use.
    buckets.delete(address);
    buckets.set(address, bucket);
    if (buckets.size > MOST_ADDRESSES) forgetOldest(buckets);
    if (bucket.tokens < 1) return Math.max(1, Math.ceil((1 - bucket.tokens) / perMs / 1000));
    bucket.tokens -= 1;
    return 0;
  };
}

function forgetOldest(buckets: Map<string, Bucket>): void {
  for (const address of buckets.keys()) {
    buckets.delete(address);
    return;
  }
}
