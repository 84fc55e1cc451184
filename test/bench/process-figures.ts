import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Ticks of /proc/<pid>/stat in a second. */
const ticks = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** CPU time of a process so far, all its threads, user and system; seconds. Linux only. */
export function cpuOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticks;
}

/** Resident memory of a process; megabytes of 10^6. */
export function rssOf(pid: number): number {
  return (Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) * 1024) / 1e6;
}

/**
 * Resident memory of a process under a load: the median of the readings of the load's second half; megabytes. One reading tells of
 * the moment alone: after a quiet one the heap has just been given back, under load it is about to be collected.
 */
export async function residentDuring(pid: number, load: () => Promise<unknown>): Promise<number> {
  const readings: number[] = [];
  const reading = setInterval(() => readings.push(rssOf(pid)), 100);
  await load().finally(() => clearInterval(reading));
  readings.push(rssOf(pid));
  return quantile(readings.slice(Math.floor(readings.length / 2)), 0.5);
}

/** The q-quantile of values, interpolated. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const [low, high] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN];
  return low + (high - low) * (at - Math.floor(at));
}

export interface Quartiles {
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
}

export const quartiles = (values: readonly number[]): Quartiles => ({
  q1: quantile(values, 0.25),
  median: quantile(values, 0.5),
  q3: quantile(values, 0.75),
});
