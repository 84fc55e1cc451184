import { setFlagsFromString } from 'node:v8';
import { ConfigError } from './config/config-error';
import { loadConfig } from './config/load';
import { loadEnvFile } from './config/load-env-file';
import type { Config } from './config/config';
import { createLogger, type Logger } from './observe/logger';
import { phoneOf } from './service/phone';
import { portalUrlOf } from './service/portal-url';
import { startService, type Service } from './service/start';

/** The process: settings in, signals, and the sentence a person reads who starts it. */
async function main(): Promise<void> {
  const config = loadConfig(loadEnvFile(process.env));
  const log = createLogger(config.logLevel);
  for (const warning of config.warnings) log.warn(warning);
  const starting = startService(config, log);
  stopOnSignal(starting, log);
  tellPlaces(config, log, await starting);
  settle();
}

/**
 * How V8 is to run from now on. It optimizes what ran for long; of a conversation each function is a small part and runs once or
 * twice: after thousands of them most of a turn would still run as it was first compiled. And left alone it lets the heap grow to four
 * times what lives in it (some 45 MB) before it collects: half the memory of the process would be garbage. Not before the house is
 * open: at a start most things run but once, and most of what is made stays (docs/decisions/0029).
 */
function settle(): void {
  setFlagsFromString('--interrupt-budget=8000');
  setFlagsFromString('--heap-growing-percent=40');
}

function tellPlaces(config: Config, log: Logger, { publicUrl, mailPort }: Service): void {
  const mailbox = config.demo && config.smtpUrl === undefined ? `${publicUrl}/demo/mailbox` : undefined;
  log.info('Countersign is up', {
    chat: `${publicUrl}/`,
    ...(config.desk.users.kind === 'none' ? {} : { desk: `${publicUrl}/desk` }),
    ...(mailbox === undefined ? {} : { mailbox }),
    health: `${publicUrl}/readyz`,
    ...(mailPort === undefined ? {} : { smtp: mailPort }),
  });
  if (!config.demo) return;
  const softphone = phoneOf(config, publicUrl)?.page;
  const portal = portalUrlOf(config, () => publicUrl);
  const places = [
    `Chat:          ${publicUrl}/`,
    ...(softphone === undefined ? [] : [`Softphone:     ${softphone}`]),
    ...(portal === undefined ? [] : [`Portal:        ${portal}`]),
    `Agents' desk:  ${publicUrl}/desk`,
    ...(mailbox === undefined ? [] : [`Demo mailbox:  ${mailbox}`]),
    ...(mailPort === undefined ? [] : [`Mail by SMTP:  port ${mailPort}`]),
  ];
  process.stderr.write(`\nCountersign is up.\n${places.map((place) => `  ${place}\n`).join('')}\n`);
}

/** A signal while the house is being put together is obeyed once it stands: it may have taken something in already. */
function stopOnSignal(starting: Promise<Service>, log: Logger): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) return;
    stopping = true;
    log.info('stopping: what is under way is finished first', { signal });
    starting
      .then((service) => service.stop())
      .then(
        () => process.exit(0),
        (error: unknown) => {
          log.error('the stop was not clean', { error });
          process.exit(1);
        },
      );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: unknown) => {
  const sentence = error instanceof Error ? error.message : String(error);
  process.stderr.write(error instanceof ConfigError ? `${sentence}\n` : `Countersign could not start: ${sentence}\n`);
  process.exit(1);
});
