import { resolve } from 'node:path';
import { demoCompany } from '../../dialogs/lines/company';
import { botServiceOf } from './bot-service';
import { ConfigError, type Fault } from './config-error';
import type { Config, DirectoryConfig } from './config';
import { deskOf } from './desk';
import { crossFaults, crossWarnings, isDemo, type Setting } from './cross-rules';
import { envSchema, type ListenAddress, type Variables } from './schema';

/** The environment as Node gives it. */
export type Environment = Readonly<Record<string, string | undefined>>;

const variables = envSchema.keyof().options;

/** Every fault of the variables, each by itself, as sentences that begin with the variable's name. */
function faultsOf(env: Environment): { faults: Fault[]; given: Partial<Variables> } {
  const parsed = envSchema.safeParse(env);
  if (parsed.success) return { faults: [], given: parsed.data };
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  const wrong = new Set(parsed.error.issues.map((issue) => issue.path[0]));
  const right = Object.fromEntries(Object.entries(env).filter(([name]) => !wrong.has(name)));
  return { faults, given: envSchema.safeParse(right).data ?? {} };
}

function directoryOf({ DIRECTORY_URL: url, DIRECTORY_TOKEN: token, DIRECTORY_SEED: seed }: Variables, cwd: string): DirectoryConfig {
  if (url !== undefined && token !== undefined) return { kind: 'http', url, token };
  return { kind: 'embedded', seedFile: seed === undefined ? undefined : resolve(cwd, seed) };
}

const usualSmtp: ListenAddress = { host: '127.0.0.1', port: 2525 };

/** The default port may be taken by somebody else's program; one that was chosen may not. */
function smtpListenOf(given: Variables['SMTP_LISTEN']): Config['smtpListen'] {
  if (given === 'off') return undefined;
  const chosen = given ?? usualSmtp;
  return { ...chosen, required: chosen.host !== usualSmtp.host || chosen.port !== usualSmtp.port };
}

/**
 * Reads the configuration out of an environment (design, section 3). Relative paths are taken from `cwd`.
 * Throws a ConfigError that lists every fault.
 */
export function loadConfig(env: Environment, cwd: string = process.cwd()): Config {
  const production = env['NODE_ENV'] === 'production';
  const { faults, given } = faultsOf(env);
  const setting: Setting = { given, production, isSet: (name) => (env[name] ?? '').trim() !== '' };
  const all = [...faults, ...crossFaults(setting)].sort((a, b) => orderOf(a) - orderOf(b));
  if (all.length > 0) throw new ConfigError(all);
  const it = envSchema.parse(env);
  return {
    port: it.PORT,
    host: it.HOST,
    publicUrl: it.PUBLIC_URL ?? defaultPublicUrl(it.PORT),
    publicUrlGiven: it.PUBLIC_URL !== undefined,
    production,
    demo: isDemo(setting),
    redisUrls: it.REDIS_URL,
    smtpUrl: it.SMTP_URL,
    mailFrom: it.MAIL_FROM,
    company: it.COMPANY_NAME ?? (isDemo(setting) ? demoCompany : it.MAIL_FROM.name || 'Support'),
    mailDomain: it.MAIL_DOMAIN ?? it.MAIL_FROM.address.slice(it.MAIL_FROM.address.lastIndexOf('@') + 1).toLowerCase(),
    smtpListen: smtpListenOf(it.SMTP_LISTEN),
    smtpTls:
      it.SMTP_CERT_FILE === undefined || it.SMTP_KEY_FILE === undefined
        ? undefined
        : { certFile: resolve(cwd, it.SMTP_CERT_FILE), keyFile: resolve(cwd, it.SMTP_KEY_FILE) },
    imapUrl: it.IMAP_URL,
    dnsServers: it.DNS_SERVERS,
    trustedAuthservId: it.TRUSTED_AUTHSERV_ID,
    directLineSecret: it.DIRECT_LINE_SECRET,
    voiceAuthToken: it.VOICE_AUTH_TOKEN,
    voiceNumber: it.VOICE_NUMBER,
    voiceTransferNumber: it.VOICE_TRANSFER_NUMBER,
    voiceQueue: it.VOICE_QUEUE,
    botService: botServiceOf(it),
    desk: deskOf(it, isDemo(setting), cwd),
    directory: directoryOf(it, cwd),
    portalUrl: it.PORTAL_URL,
    portalClientsFile: it.PORTAL_CLIENTS_FILE === undefined ? undefined : resolve(cwd, it.PORTAL_CLIENTS_FILE),
    helpArticles: it.HELP_ARTICLES,
    secretKey: it.SECRET_KEY,
    dataDir: resolve(cwd, it.DATA_DIR),
    policy: it.POLICY,
    limits: {
      pinWindowTries: it.PIN_WINDOW_TRIES,
      pinWindow: it.PIN_WINDOW,
      pinLifeTries: it.PIN_LIFE_TRIES,
      grantIdle: it.GRANT_IDLE,
      grantMax: it.GRANT_MAX,
      codeTtl: it.CODE_TTL,
      joinCodeTtl: it.JOIN_CODE_TTL,
      caseIdle: it.CASE_IDLE,
      welcomeLinkTtl: it.WELCOME_LINK_TTL,
      resetLinkTtl: it.RESET_LINK_TTL,
      coolingOff: it.COOLING_OFF,
    },
    trustedProxies: it.TRUSTED_PROXIES,
    logLevel: it.LOG_LEVEL,
    defaultCountry: it.DEFAULT_COUNTRY,
    warnings: crossWarnings(setting),
  };
}

const orderOf = (fault: Fault): number => variables.findIndex((name) => fault.startsWith(`${name}:`));

const defaultPublicUrl = (port: number): string => `http://localhost:${port}`;

/** The same configuration once the port is known that the system gave for PORT=0. */
export function withPort(config: Config, port: number): Config {
  return { ...config, port, publicUrl: config.publicUrlGiven ? config.publicUrl : defaultPublicUrl(port) };
}
