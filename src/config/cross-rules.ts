import { botServiceFaults, botServiceWarnings } from './bot-service';
import type { Fault } from './config-error';
import { deskFaults, deskWarnings } from './desk';
import { isLoopback } from './loopback';
import type { Variables } from './schema';

/** The place the service runs in, as far as the rules between variables need it. */
export type Setting = {
  readonly given: Partial<Variables>;
  /** Whether a variable is set at all, rightly or wrongly: what is wrongly set is not reported as missing too. */
  readonly isSet: (name: keyof Variables) => boolean;
  readonly production: boolean;
};

/** Whether the demo may be open: host and public URL loopback, and not in production (design, section 3). */
export function isDemo({ given, production }: Setting): boolean {
  const hosts = [given.HOST, given.PUBLIC_URL === undefined ? undefined : new URL(given.PUBLIC_URL).hostname];
  return !production && hosts.every((host) => host === undefined || isLoopback(host));
}

/** Why this is not the demo, in words that go on from "because". */
function whyNoDemo({ given, production }: Setting): string {
  if (production) return 'NODE_ENV is production';
  return given.HOST !== undefined && !isLoopback(given.HOST)
    ? `HOST is ${given.HOST}, which others can reach`
    : `PUBLIC_URL is ${given.PUBLIC_URL}, which others can reach`;
}

/** The faults that show only when variables are looked at together. */
export function crossFaults(setting: Setting): Fault[] {
  const { isSet, production } = setting;
  const faults: Fault[] = [];
  if (!isSet('SECRET_KEY') && (production || isSet('REDIS_URL'))) {
    const why = production ? 'NODE_ENV is production' : 'REDIS_URL is set, and all instances on one Redis must share it';
    faults.push(`SECRET_KEY: got nothing, wants at least 16 characters, because ${why}. \`openssl rand -base64 32\` prints one.`);
  }
  if (isSet('DIRECTORY_URL') && !isSet('DIRECTORY_TOKEN')) {
    faults.push('DIRECTORY_TOKEN: got nothing, wants the token that DIRECTORY_URL asks for.');
  }
  for (const [given, missing] of [
    ['SMTP_CERT_FILE', 'SMTP_KEY_FILE'],
    ['SMTP_KEY_FILE', 'SMTP_CERT_FILE'],
  ] as const) {
    if (isSet(given) && !isSet(missing)) faults.push(`${missing}: got nothing, wants the PEM file that belongs to ${given}.`);
  }
  faults.push(...botServiceFaults(setting), ...deskFaults(setting));
  if (isDemo(setting)) return faults;
  const because = `because the demo is closed: ${whyNoDemo(setting)}.`;
  if (!isSet('SMTP_URL')) {
    faults.push(`SMTP_URL: got nothing, wants an smtp:// or smtps:// URL; without it mail would stay in the demo mailbox, ${because}`);
  }
  if (!isSet('DIRECTORY_SEED') && !isSet('DIRECTORY_URL')) {
    faults.push(`DIRECTORY_SEED: got nothing, and DIRECTORY_URL neither; wants one of the two in place of the demo's accounts, ${because}`);
  }
  return faults;
}

/** Settings that work but are probably not meant. */
export function crossWarnings(setting: Setting): string[] {
  const { given, isSet } = setting;
  const warnings: string[] = [...botServiceWarnings(isSet), ...deskWarnings(setting, isDemo(setting))];
  if (!isSet('PUBLIC_URL') && given.HOST !== undefined && !isLoopback(given.HOST)) {
    warnings.push(`PUBLIC_URL is not set: links in mails will lead to localhost, though HOST ${given.HOST} is reached by others.`);
  }
  if (isSet('SMTP_URL') && !isSet('MAIL_FROM')) {
    warnings.push('MAIL_FROM is not set: mail will come from support@localhost, which most mail servers refuse.');
  }
  if (isSet('DIRECTORY_URL') && isSet('DIRECTORY_SEED')) {
    warnings.push('DIRECTORY_SEED is not read, because DIRECTORY_URL says where the accounts are.');
  }
  if (isSet('PORTAL_CLIENTS_FILE') && isSet('DIRECTORY_URL')) {
    warnings.push('PORTAL_CLIENTS_FILE is not read, because DIRECTORY_URL says where the accounts are: their provider signs users in.');
  }
  return warnings;
}
