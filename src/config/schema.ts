import { isIP, isIPv6 } from 'node:net';
import { isSupportedCountry, type CountryCode } from 'libphonenumber-js';
import { z } from 'zod';
import { imapUrlWanted, parseImapUrl } from '../channels/email/mailbox/imap-url';
import { parseHours } from '../desk/hours';
import { webhookKey } from '../desk/webhooks/sign';
import { durationWanted, parseDuration } from './duration';
import { parseMailAddress } from './mail-address';
import { explained, oneOf, parseList, parseUrl, path, variable, wholeNumber } from './variable';

const webUrl = (text: string): string | undefined => {
  const url = parseUrl(text, ['http', 'https']);
  return url === undefined || new URL(url).username !== '' || new URL(url).search !== '' ? undefined : url;
};

/** As it was written: an issuer is compared with what the provider says of itself, a slash at its end included (OpenID Connect Discovery, 4.3). */
const issuer = (text: string): string | undefined => (webUrl(text) === undefined ? undefined : text);

const redisUrl = (text: string): string | undefined => parseUrl(text, ['redis', 'rediss']);

const atLeast = (length: number) => (text: string) => (text.length >= length ? text : undefined);

const duration = (otherwise: string) => variable(durationWanted, parseDuration, parseDuration(otherwise) ?? Number.NaN);

const hostName = (text: string): string | undefined =>
  isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text) ? text : undefined;

const addressBlock = (text: string): string | undefined => {
  const [address = '', bits, ...more] = text.split('/');
  if (isIP(address) === 0 || more.length > 0) return undefined;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (isIPv6(address) ? 128 : 32)) ? text : undefined;
};

/** `off`, or where to listen. A port of 0 lets the system choose one. */
const listenAddress = (text: string): ListenAddress | 'off' | undefined => {
  if (text.toLowerCase() === 'off') return 'off';
  const [, inBrackets, plain, port = ''] = /^(?:\[([^\]]+)\]|([^\s:[\]]+)):(\d{1,5})$/.exec(text) ?? [];
  const host = inBrackets === undefined ? (plain === undefined ? undefined : hostName(plain)) : isIPv6(inBrackets) ? inBrackets : undefined;
  return host === undefined || Number(port) > 65_535 ? undefined : { host, port: Number(port) };
};

const dnsServer = (text: string): string | undefined => {
  const [, inBrackets, plain, port = '53'] = /^(?:\[([^\]]+)\]|([^\s:[\]]+))(?::(\d{1,5}))?$/.exec(text) ?? [];
  const right = inBrackets === undefined ? isIPv6(text) || hostName(plain ?? '') !== undefined : isIPv6(inBrackets);
  return right && Number(port) >= 1 && Number(port) <= 65_535 ? text : undefined;
};

const country = (text: string): CountryCode | undefined => {
  const code = text.toUpperCase();
  return isSupportedCountry(code) ? code : undefined;
};

/** How a bot is registered at Azure, in the Bot Framework's own words. */
export const botAppTypes = ['MultiTenant', 'SingleTenant', 'UserAssignedMSI'] as const;

const botAppType = (text: string): (typeof botAppTypes)[number] | undefined =>
  botAppTypes.find((type) => type.toLowerCase() === text.toLowerCase());

/** On one line, without what would be markup, and without six digits, which would be taken for a PIN (P10). */
const companyName = (text: string): string | undefined => (/^[^\p{Cc}<>{}]{1,40}$/u.test(text) && !/\d{6}/.test(text) ? text : undefined);

const word = (text: string): string | undefined => (/^[\x21-\x7e]{1,256}$/.test(text) ? text : undefined);

const scopes = (text: string): string | undefined =>
  text.split(' ').every((scope) => word(scope) !== undefined) && text.split(' ').includes('openid') ? text : undefined;

const phoneNumber = (text: string): string | undefined => (/^\+[1-9]\d{6,14}$/.test(text) ? text : undefined);

const deskHours = (text: string) => {
  const parsed = parseHours(text);
  return 'hours' in parsed ? { value: parsed.hours } : parsed;
};

/** Where a server listens. */
export type ListenAddress = { readonly host: string; readonly port: number };

/** Levels of the log, from the most talkative to none. */
export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/**
 * Every environment variable the service reads (but NODE_ENV), with what it takes and what it is when unset. The rules
 * between variables are in `cross-rules.ts`; `.env.example` names the same variables, checked by a test.
 */
export const envSchema = z.object({
  PORT: wholeNumber(0, 65_535, 3978),
  HOST: variable('an IP address or a host name to listen on', hostName, '127.0.0.1'),
  PUBLIC_URL: variable('an http:// or https:// URL without user, query or fragment', webUrl, undefined),
  REDIS_URL: variable(
    'a redis:// or rediss:// URL, or several of a cluster separated by commas',
    (text) => parseList(text, redisUrl),
    [],
    true,
  ),
  SMTP_URL: variable('an smtp:// or smtps:// URL', (text) => parseUrl(text, ['smtp', 'smtps']), undefined, true),
  MAIL_FROM: variable('an address as support@example.com or Support <support@example.com>', parseMailAddress, {
    name: 'Support',
    address: 'support@localhost',
  }),
  MAIL_DOMAIN: variable('a domain as example.com', (text) => (isIP(text) === 0 ? hostName(text)?.toLowerCase() : undefined), undefined),
  SMTP_LISTEN: variable('an address and port as 127.0.0.1:2525, or off', listenAddress, undefined),
  SMTP_CERT_FILE: path('a PEM file with the certificate chain for STARTTLS', undefined),
  SMTP_KEY_FILE: path('a PEM file with the private key of SMTP_CERT_FILE', undefined),
  IMAP_URL: variable(imapUrlWanted, parseImapUrl, undefined, true),
  DNS_SERVERS: variable('name servers as 127.0.0.1:53, separated by commas', (text) => parseList(text, dnsServer), []),
  TRUSTED_AUTHSERV_ID: variable('the authserv-id of one mail host, as mx.example.com', hostName, undefined),
  MicrosoftAppType: variable('MultiTenant, SingleTenant or UserAssignedMSI', botAppType, 'MultiTenant'),
  MicrosoftAppId: variable('the app id of your bot, without spaces', word, undefined),
  MicrosoftAppPassword: variable('the client secret of your bot', atLeast(1), undefined, true),
  MicrosoftAppTenantId: variable('the id of the tenant your bot is registered in', word, undefined),
  ToChannelFromBotLoginUrl: variable('an http:// or https:// URL', webUrl, undefined),
  ToChannelFromBotOAuthScope: variable('a scope without spaces', word, undefined),
  ToBotFromChannelTokenIssuer: variable('an issuer without spaces', word, undefined),
  OAuthUrl: variable('an http:// or https:// URL', webUrl, undefined),
  ToBotFromChannelOpenIdMetadataUrl: variable('an http:// or https:// URL', webUrl, undefined),
  ToBotFromEmulatorOpenIdMetadataUrl: variable('an http:// or https:// URL', webUrl, undefined),
  DIRECT_LINE_SECRET: variable('at least 8 characters', atLeast(8), undefined, true),
  VOICE_AUTH_TOKEN: variable('the token your carrier signs its webhooks with, at least 16 characters', atLeast(16), undefined, true),
  VOICE_NUMBER: variable('a telephone number as +16135550100', phoneNumber, undefined),
  VOICE_TRANSFER_NUMBER: variable('a telephone number as +16135550100', phoneNumber, undefined),
  VOICE_QUEUE: variable(
    'the name of a queue at your carrier: letters, digits, blanks, dots and dashes, at most 64',
    (text) => (/^[\w .-]{1,64}$/.test(text) ? text : undefined),
    undefined,
  ),
  DIRECTORY_SEED: path('a JSON file with accounts', undefined),
  DIRECTORY_URL: variable('an http:// or https:// URL without user, query or fragment', webUrl, undefined, true),
  DIRECTORY_TOKEN: variable('a token without spaces', (text) => (/^[\x21-\x7e]+$/.test(text) ? text : undefined), undefined, true),
  PORTAL_URL: variable('an http:// or https:// URL without user, query or fragment', webUrl, undefined),
  PORTAL_CLIENTS_FILE: path('a JSON file with the applications whose users sign in with the portal', undefined),
  COMPANY_NAME: variable('the name customers know you by, at most 40 characters on one line', companyName, undefined),
  HELP_ARTICLES: path('a folder with help articles in en/ and fr/', undefined),
  DESK_USERS_FILE: path('a file with the agents of the desk', undefined),
  DESK_HOURS: explained(deskHours, undefined),
  DESK_API_TOKEN: variable(
    'a token of at least 24 characters without spaces',
    (text) => (/^[\x21-\x7e]{24,256}$/.test(text) ? text : undefined),
    undefined,
    true,
  ),
  DESK_WEBHOOK_URL: variable('an http:// or https:// URL without user, query or fragment', webUrl, undefined),
  DESK_WEBHOOK_SECRET: variable('whsec_ and 24 to 64 bytes in base64', webhookKey, undefined, true),
  DESK_ANSWERS_FILE: path('a JSON file with canned answers for the desk', undefined),
  OIDC_ISSUER: variable('an http:// or https:// URL without user, query or fragment', issuer, undefined),
  OIDC_CLIENT_ID: variable('a client id without spaces', word, undefined),
  OIDC_CLIENT_SECRET: variable('the client secret of the desk', atLeast(1), undefined, true),
  OIDC_SCOPE: variable('scopes separated by spaces, openid among them', scopes, 'openid profile email'),
  OIDC_ROLE_CLAIM: variable('the name of a claim without spaces', word, 'roles'),
  OIDC_AGENT_ROLE: variable('a role without spaces', word, 'agent'),
  OIDC_SUPERVISOR_ROLE: variable('a role without spaces', word, 'supervisor'),
  SECRET_KEY: variable('at least 16 characters, better 44 as `openssl rand -base64 32` prints them', atLeast(16), undefined, true),
  DATA_DIR: path('a folder', './data'),
  POLICY: oneOf(['assigned', 'strict'], 'assigned'),
  PIN_WINDOW_TRIES: wholeNumber(1, 100, 5),
  PIN_WINDOW: duration('15m'),
  PIN_LIFE_TRIES: wholeNumber(1, 10_000, 50),
  GRANT_IDLE: duration('15m'),
  GRANT_MAX: duration('60m'),
  CODE_TTL: duration('10m'),
  JOIN_CODE_TTL: duration('10m'),
  CASE_IDLE: duration('24h'),
  WELCOME_LINK_TTL: duration('24h'),
  RESET_LINK_TTL: duration('3h'),
  COOLING_OFF: duration('24h'),
  TRUSTED_PROXIES: variable('IP addresses or blocks as 10.0.0.0/8, separated by commas', (text) => parseList(text, addressBlock), []),
  LOG_LEVEL: oneOf(logLevels, 'info'),
  DEFAULT_COUNTRY: variable('a country of two letters as CA or FR', country, 'CA'),
});

/** The variables as they are once each is read by itself. */
export type Variables = z.output<typeof envSchema>;
