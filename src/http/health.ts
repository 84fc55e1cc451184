import { setTimeout as sleep } from 'node:timers/promises';
import { content, json } from './response';
import type { Router } from './router';

/** Resolves when the part works, rejects when it does not. */
export type Check = () => Promise<void>;

export interface Health {
  /** By name: `store`, `mail`. */
  readonly checks: Readonly<Record<string, Check>>;
  /** Milliseconds a check may take; a slower one counts as failed. */
  readonly checkTimeout: number;
  readonly isStopping: () => boolean;
  /** The metrics in Prometheus' text form, and its media type. */
  readonly metrics: (() => Promise<{ readonly contentType: string; readonly body: string }>) | undefined;
}

async function passes(check: Check, timeout: number): Promise<boolean> {
  const done = new AbortController();
  const late = sleep(timeout, false, { signal: done.signal, ref: false }).catch(() => false);
  const result = await Promise.race([
    check().then(
      () => true,
      () => false,
    ),
    late,
  ]);
  done.abort();
  return result;
}

/** `/healthz`: the process answers. `/readyz`: it should get traffic; 503 names what fails. `/metrics`: for Prometheus. */
export function registerHealth(router: Router, health: Health): void {
  router.get('/healthz', async () => json({ status: 'ok' }));
  router.get('/readyz', async () => {
    const names = Object.keys(health.checks);
    const results = await Promise.all(names.map((name) => passes(health.checks[name] ?? (async () => {}), health.checkTimeout)));
    const ready = results.every(Boolean) && !health.isStopping();
    const checks = Object.fromEntries(names.map((name, index) => [name, results[index] ? 'ok' : 'failed']));
    return json({ status: health.isStopping() ? 'stopping' : ready ? 'ready' : 'not ready', checks }, { status: ready ? 200 : 503 });
  });
  const { metrics } = health;
  if (metrics === undefined) return;
  router.get('/metrics', async () => {
    const { contentType, body } = await metrics();
    return content(body, contentType);
  });
}
