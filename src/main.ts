import { ConfigError } from './config/config-error';
import { loadConfig } from './config/load';
import { loadEnvFile } from './config/load-env-file';
import { createLogger } from './observe/logger';
import { startService } from './service/start';

/** The process: settings in, signals, and the sentence a person reads who starts it. */
async function main(): Promise<void> {
  const config = loadConfig(loadEnvFile(process.env));
  const log = createLogger(config.logLevel);
  for (const warning of config.warnings) log.warn(warning);
  const service = await startService(config, log);
  const { publicUrl } = service;
  log.info('Countersign is up', { chat: `${publicUrl}/`, ...(config.desk.users.kind === 'none' ? {} : { desk: `${publicUrl}/desk` }), ...(config.demo ? { mailbox: `${publicUrl}/demo/mailbox` } : {}), health: `${publicUrl}/readyz`, ...(service.mailPort === undefined ? {} : { smtp: service.mailPort }) });
  if (config.demo) {
    process.stderr.write(`\nCountersign is up.\n  Chat:          ${publicUrl}/\n  Agents' desk:  ${publicUrl}/desk\n  Demo mailbox:  ${publicUrl}/demo/mailbox${service.mailPort === undefined ? '' : `\n  Mail by SMTP:  port ${service.mailPort}`}\n\n`);
  }
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) return;
    stopping = true;
    log.info('stopping: what is under way is finished first', { signal });
    service.stop().then(
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
