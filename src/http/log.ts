import type { Logger } from 'pino';

/** What the edge needs of the service's log. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;
