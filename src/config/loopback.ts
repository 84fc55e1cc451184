import { isIPv4 } from 'node:net';

/**
 * Whether a host is this machine alone: 127.0.0.0/8, ::1 (also in brackets, as URLs write it) or localhost. Any other
 * name, also one that happens to resolve here, counts as reachable by others: the demo is closed to it.
 */
export function isLoopback(host: string): boolean {
  const bare = host.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  return bare === 'localhost' || bare === '::1' || (isIPv4(bare) && bare.startsWith('127.'));
}
