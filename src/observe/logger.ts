import { pino, type DestinationStream, type Logger as Pino } from 'pino';
import type { Config } from '../config/config';
import { maskFields, maskText } from './mask';

/** Facts beside a message; an error goes under `error`. Secrets are masked, but none should come here (I11). */
export type LogFields = Readonly<Record<string, unknown>>;

/**
 * The log. Levels by what they ask of people: `error` means somebody must act; `warn`, look when there is time; `info`,
 * what happened to the process; `debug`, what happened in a turn.
 */
export interface Logger {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
  /** The same log with these facts in every line. */
  child(fields: LogFields): Logger;
}

type Level = Exclude<keyof Logger, 'child'>;

function over(lines: Pino): Logger {
  const at =
    (level: Level) =>
    (message: string, fields: LogFields = {}) => {
      if (lines.isLevelEnabled(level)) lines[level](maskFields(fields), maskText(message));
    };
  return {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    child: (fields) => over(lines.child(maskFields(fields))),
  };
}

/**
 * JSON lines `{level, time, pid, ..., msg}` on standard output, each written before the call returns, so that the last
 * words of a dying process are there. `destination` is for tests.
 */
export function createLogger(
  level: Config['logLevel'],
  destination: DestinationStream = pino.destination({ dest: 1, sync: true }),
): Logger {
  const formatters = { level: (label: string) => ({ level: label }) };
  return over(
    pino({ level, base: { pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime, formatters, serializers: {} }, destination),
  );
}
