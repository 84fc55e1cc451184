import type { Instant } from '../../machines/words';

interface Bucket {
  left: number;
  at: Instant;
}

export interface BucketLimits {
  /** So many at once ... */
  readonly burst: number;
  /** ... and so many more each second. */
  readonly perSecond: number;
  /** Keys remembered; the one not seen for longest is forgotten, which can only be to its advantage. */
  readonly keys: number;
}

/** Takes one unit for a key; answers 0, or after how many seconds (at least 1) there is one again. Lives in this process only. */
export function tokenBuckets(limits: BucketLimits, now: () => Instant): (key: string) => number {
  const buckets = new Map<string, Bucket>();
  return (key) => {
    const at = now();
    const known = buckets.get(key);
    const grown = known === undefined ? limits.burst : known.left + (Math.max(0, at - known.at) / 1_000) * limits.perSecond;
    const bucket = { left: Math.min(limits.burst, grown), at };
    buckets.delete(key);
    buckets.set(key, bucket);
    if (buckets.size > limits.keys) buckets.delete(buckets.keys().next().value ?? key);
    if (bucket.left < 1) return Math.max(1, Math.ceil((1 - bucket.left) / limits.perSecond));
    bucket.left -= 1;
    return 0;
  };
}
