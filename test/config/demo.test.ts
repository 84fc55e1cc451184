import { loadConfig, type Environment } from '../../src/config/load';
import { isLoopback } from '../../src/config/loopback';

const key = 'k'.repeat(32);
const outside: Environment = {
  HOST: '0.0.0.0',
  PUBLIC_URL: 'https://support.example.com',
  SMTP_URL: 'smtp://mail',
  DIRECTORY_SEED: 'seed.json',
};

describe('the demo', () => {
  it.each(['localhost', 'LOCALHOST', '127.0.0.1', '127.9.8.7', '::1', '[::1]'])('is open on %s, this machine alone', (host) => {
    expect(isLoopback(host)).toBe(true);
  });

  it.each(['0.0.0.0', '::', '10.0.0.1', '128.0.0.1', '127.example.com', 'localhost.example.com', '::ffff:10.0.0.1', ''])(
    'is closed on %j',
    (host) => {
      expect(isLoopback(host)).toBe(false);
    },
  );

  it.each([
    ['HOST', '0.0.0.0'],
    ['PUBLIC_URL', 'https://support.example.com'],
    ['NODE_ENV', 'production'],
  ])('is closed by %s=%s, and what would be open stops the start', (name, value) => {
    const start = () => loadConfig({ SECRET_KEY: key, [name]: value });
    expect(start).toThrow(/SMTP_URL: got nothing.*demo mailbox.*demo is closed: (NODE_ENV|HOST|PUBLIC_URL)/);
    expect(start).toThrow(/DIRECTORY_SEED: got nothing, and DIRECTORY_URL neither/);
  });

  it('gives way to a full configuration', () => {
    expect(loadConfig(outside)).toMatchObject({ demo: false, production: false, directory: { kind: 'embedded' } });
    expect(loadConfig({ ...outside, DIRECTORY_SEED: '', DIRECTORY_URL: 'https://a.example.com', DIRECTORY_TOKEN: 't' }).demo).toBe(false);
  });

  it('stays open with real mail and real accounts on this machine', () => {
    expect(loadConfig({ SMTP_URL: 'smtp://localhost:2525', DIRECTORY_SEED: 'seed.json' }).demo).toBe(true);
  });

  it.each([
    ['in production', { ...outside, NODE_ENV: 'production' }],
    ['with several instances on one Redis', { REDIS_URL: 'redis://localhost:6379' }],
  ])('does not lend its random key to what runs %s', (_where, env) => {
    expect(() => loadConfig(env)).toThrow(/SECRET_KEY: got nothing, wants at least 16 characters/);
    expect(loadConfig({ ...env, SECRET_KEY: key }).secretKey).toBe(key);
  });

  it('warns of links and senders that lead nowhere', () => {
    expect(loadConfig({ ...outside, PUBLIC_URL: '', DESK_USERS_FILE: 'desk-users' }).warnings).toEqual([
      expect.stringContaining('PUBLIC_URL is not set: links in mails will lead to localhost'),
      expect.stringContaining('MAIL_FROM is not set'),
    ]);
  });
});
