import { alwaysOpen } from '../../src/desk/hours';
import { resolve } from 'node:path';
import { ConfigError } from '../../src/config/config-error';
import { loadConfig, withPort, type Environment } from '../../src/config/load';

const key = 'k'.repeat(32);

/** What loading this environment says is wrong; fails when it says nothing. */
function faultsOf(env: Environment): readonly string[] {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  throw new Error('This environment was taken without a fault.');
}

describe('configuration', () => {
  it('is the demo with everything at its default when nothing is set', () => {
    expect(loadConfig({}, '/somewhere')).toEqual({
      port: 3978,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:3978',
      publicUrlGiven: false,
      production: false,
      demo: true,
      redisUrls: [],
      smtpUrl: undefined,
      mailFrom: { name: 'Support', address: 'support@localhost' },
      mailDomain: 'localhost',
      directLineSecret: undefined,
      desk: { users: { kind: 'demo' }, hours: alwaysOpen, answersFile: undefined, other: { apiToken: undefined, webhook: undefined } },
      directory: { kind: 'embedded', seedFile: undefined },
      portalUrl: undefined,
      secretKey: undefined,
      dataDir: '/somewhere/data',
      policy: 'assigned',
      limits: {
        pinWindowTries: 5,
        pinWindow: 900_000,
        pinLifeTries: 50,
        grantIdle: 900_000,
        grantMax: 3_600_000,
        codeTtl: 600_000,
        joinCodeTtl: 600_000,
        caseIdle: 86_400_000,
        welcomeLinkTtl: 86_400_000,
        resetLinkTtl: 10_800_000,
        coolingOff: 86_400_000,
      },
      trustedProxies: [],
      logLevel: 'info',
      smtpListen: { host: '127.0.0.1', port: 2525, required: false },
      smtpTls: undefined,
      imapUrl: undefined,
      dnsServers: [],
      trustedAuthservId: undefined,
      voiceNumber: undefined,
      voiceAuthToken: undefined,
      botService: undefined,
      voiceTransferNumber: undefined,
      voiceQueue: undefined,
      company: 'Northline',
      defaultCountry: 'CA',
      warnings: [],
    });
  });

  it('takes every variable that is set', () => {
    const config = loadConfig({
      NODE_ENV: 'production',
      PORT: '8080',
      HOST: '0.0.0.0',
      PUBLIC_URL: 'https://support.example.com/chat/',
      REDIS_URL: 'rediss://:pw@one:6379, redis://two:6380',
      SMTP_URL: 'smtps://user:pw@mail.example.com:465',
      MAIL_FROM: '"Help, Inc." <help@Example.com>',
      SMTP_LISTEN: '[::1]:25',
      SMTP_CERT_FILE: 'chain.pem',
      SMTP_KEY_FILE: '/keys/mail.pem',
      IMAP_URL: 'imaps://user:pw@mail.example.com/INBOX',
      DNS_SERVERS: '127.0.0.1:5353, ns.example.com',
      TRUSTED_AUTHSERV_ID: 'mx.example.com',
      VOICE_AUTH_TOKEN: 'voice-token-of-tests',
      VOICE_TRANSFER_NUMBER: '+16135550100',
      VOICE_QUEUE: 'support desk',
      DIRECT_LINE_SECRET: 'direct-line-secret-1',
      DIRECTORY_URL: 'https://accounts.example.com/v1/',
      DIRECTORY_TOKEN: 'tok',
      PORTAL_URL: 'https://portal.example.com/',
      SECRET_KEY: key,
      DATA_DIR: '/var/lib/countersign',
      PIN_WINDOW_TRIES: '3',
      PIN_WINDOW: '90s',
      GRANT_MAX: '3h',
      CASE_IDLE: '7d',
      TRUSTED_PROXIES: '10.0.0.0/8, ::1',
      LOG_LEVEL: 'WARN',
      DEFAULT_COUNTRY: 'fr',
    });
    expect(config).toMatchObject({
      port: 8080,
      publicUrl: 'https://support.example.com/chat',
      production: true,
      demo: false,
      redisUrls: ['rediss://:pw@one:6379', 'redis://two:6380'],
      smtpUrl: 'smtps://user:pw@mail.example.com:465',
      mailFrom: { name: 'Help, Inc.', address: 'help@Example.com' },
      mailDomain: 'example.com',
      smtpListen: { host: '::1', port: 25, required: true },
      smtpTls: { certFile: expect.stringMatching(/[/\\\\]chain\.pem$/), keyFile: '/keys/mail.pem' },
      imapUrl: { secure: true, host: 'mail.example.com', port: 993, user: 'user', password: 'pw', folder: ['INBOX'] },
      dnsServers: ['127.0.0.1:5353', 'ns.example.com'],
      trustedAuthservId: 'mx.example.com',
      voiceAuthToken: 'voice-token-of-tests',
      voiceTransferNumber: '+16135550100',
      voiceQueue: 'support desk',
      directLineSecret: 'direct-line-secret-1',
      directory: { kind: 'http', url: 'https://accounts.example.com/v1', token: 'tok' },
      portalUrl: 'https://portal.example.com',
      secretKey: key,
      dataDir: '/var/lib/countersign',
      limits: { pinWindowTries: 3, pinWindow: 90_000, grantMax: 10_800_000, caseIdle: 604_800_000 },
      trustedProxies: ['10.0.0.0/8', '::1'],
      logLevel: 'warn',
      defaultCountry: 'FR',
    });
  });

  it('takes an empty variable as not set, so that a copied .env.example changes nothing', () => {
    expect(loadConfig({ PORT: '', SMTP_URL: ' ', GRANT_IDLE: '', SECRET_KEY: '' })).toEqual(loadConfig({}));
  });

  it.each([
    ['PORT', '70000', 'PORT: got "70000", wants a whole number from 0 to 65535.'],
    ['PORT', '-1', 'PORT: got "-1", wants a whole number from 0 to 65535.'],
    ['HOST', 'not a host', 'HOST: got "not a host", wants an IP address or a host name to listen on.'],
    ['PUBLIC_URL', 'ftp://x', 'PUBLIC_URL: got "ftp://x", wants an http:// or https:// URL without user, query or fragment.'],
    ['MAIL_FROM', 'Support', 'MAIL_FROM: got "Support", wants an address as support@example.com or Support <support@example.com>.'],
    ['PIN_WINDOW', '15', 'PIN_WINDOW: got "15", wants a duration above zero as 90s, 15m, 3h or 7d.'],
    ['CODE_TTL', '0m', 'CODE_TTL: got "0m", wants a duration above zero as 90s, 15m, 3h or 7d.'],
    ['PIN_WINDOW_TRIES', '0', 'PIN_WINDOW_TRIES: got "0", wants a whole number from 1 to 100.'],
    [
      'TRUSTED_PROXIES',
      '10.0.0.0/33',
      'TRUSTED_PROXIES: got "10.0.0.0/33", wants IP addresses or blocks as 10.0.0.0/8, separated by commas.',
    ],
    ['SMTP_LISTEN', '2525', 'SMTP_LISTEN: got "2525", wants an address and port as 127.0.0.1:2525, or off.'],
    ['DNS_SERVERS', '127.0.0.1:99999', 'DNS_SERVERS: got "127.0.0.1:99999", wants name servers as 127.0.0.1:53, separated by commas.'],
    ['SMTP_KEY_FILE', 'key.pem', 'SMTP_CERT_FILE: got nothing, wants the PEM file that belongs to SMTP_KEY_FILE.'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL: got "loud", wants one of trace, debug, info, warn, error, fatal, silent.'],
    ['POLICY', 'lax', 'POLICY: got "lax", wants one of assigned, strict.'],
    [
      'COMPANY_NAME',
      'A <b>company</b>',
      'COMPANY_NAME: got "A <b>company</b>", wants the name customers know you by, at most 40 characters on one line.',
    ],
    ['DEFAULT_COUNTRY', 'XX', 'DEFAULT_COUNTRY: got "XX", wants a country of two letters as CA or FR.'],
    ['MAIL_DOMAIN', '10.0.0.1', 'MAIL_DOMAIN: got "10.0.0.1", wants a domain as example.com.'],
  ])('says of %s=%s what it got and what it wants', (name, value, sentence) => {
    expect(faultsOf({ [name]: value })).toEqual([sentence]);
  });

  it.each(['support@example.com\r\nBcc: all@example.com', 'a@b, c@d', 'Support <support>', 'Support <a@b> <c@d>'])(
    'refuses the sender %j, which could add to the headers of a mail',
    (value) => {
      expect(faultsOf({ MAIL_FROM: value })).toHaveLength(1);
    },
  );

  it.each([
    ['SECRET_KEY', 'hunter2-short'],
    ['SMTP_URL', 'http://user:hunter2-short@mail'],
    ['REDIS_URL', 'redis://:hunter2-short@one,tcp://two'],
    ['DIRECT_LINE_SECRET', 'hunter2'],
    ['DIRECTORY_TOKEN', 'hunter2-short token'],
    ['IMAP_URL', 'imap://mail.example.com/hunter2-short'],
    ['VOICE_AUTH_TOKEN', 'hunter2-short'],
    ['DIRECTORY_URL', 'https://user:hunter2-short@accounts.example.com'],
  ])('never shows what %s got', (name, value) => {
    const faults = faultsOf({ [name]: value });
    expect(faults[0]).toContain(`${name}: got a value of ${value.length} characters that is not shown here, wants`);
    expect(faults.join()).not.toContain('hunter2');
  });

  it('names every fault at once, in the order of the documentation, also those between variables', () => {
    const faults = faultsOf({ PORT: 'x', GRANT_MAX: 'x', REDIS_URL: 'redis://localhost', DIRECTORY_URL: 'https://a.example.com' });
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(['PORT', 'DIRECTORY_TOKEN', 'SECRET_KEY', 'GRANT_MAX']);
  });

  it('follows the port the system gave, unless the public URL is set', () => {
    expect(withPort(loadConfig({ PORT: '0' }), 4321)).toMatchObject({ port: 4321, publicUrl: 'http://localhost:4321' });
    expect(withPort(loadConfig({ PORT: '0', PUBLIC_URL: 'http://localhost:9' }), 4321).publicUrl).toBe('http://localhost:9');
  });

  it('finds the seed file from the folder it is started in', () => {
    expect(loadConfig({ DIRECTORY_SEED: 'seed.json' }, '/srv').directory).toEqual({
      kind: 'embedded',
      seedFile: resolve('/srv/seed.json'),
    });
  });
});
