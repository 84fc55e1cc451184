const range = 2 ** 32;

/** An integer of 0 to n − 1 by the browser's own random source; draws beyond the last whole n are thrown away, so that each is as likely. */
export function below(n: number): number {
  const [drawn] = crypto.getRandomValues(new Uint32Array(1));
  return drawn !== undefined && drawn < range - (range % n) ? drawn % n : below(n);
}
