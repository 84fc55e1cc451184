import { ConfigError } from '../../src/config/config-error';
import { loadConfig, type Environment } from '../../src/config/load';

const secret = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;

function faultsOf(env: Environment): string {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('This environment was taken without a fault.');
}

describe('another desk', () => {
  it('reads and acts by a token, and is told at an address, signed by the key of a secret as Standard Webhooks writes it', () => {
    const { desk } = loadConfig({
      DESK_API_TOKEN: 'x'.repeat(24),
      DESK_WEBHOOK_URL: 'https://desk.example.com/hooks',
      DESK_WEBHOOK_SECRET: secret,
    });
    expect(desk.other).toEqual({ apiToken: 'x'.repeat(24), webhook: { url: 'https://desk.example.com/hooks', key: Buffer.alloc(32, 9) } });
  });

  it.each([
    [
      'DESK_API_TOKEN',
      { DESK_API_TOKEN: 'short' },
      /DESK_API_TOKEN: got a value of 5 characters that is not shown here, wants a token of at least 24 characters/,
    ],
    [
      'DESK_WEBHOOK_SECRET',
      { DESK_WEBHOOK_URL: 'https://desk.example.com', DESK_WEBHOOK_SECRET: 'whsec_no' },
      /DESK_WEBHOOK_SECRET: got a value of 8 characters that is not shown here, wants whsec_ and 24 to 64 bytes in base64/,
    ],
    ['a missing secret', { DESK_WEBHOOK_URL: 'https://desk.example.com' }, /DESK_WEBHOOK_SECRET: got nothing/],
    [
      'http',
      { DESK_WEBHOOK_URL: 'http://desk.example.com', DESK_WEBHOOK_SECRET: secret },
      /DESK_WEBHOOK_URL: got "http:\/\/desk\.example\.com", wants https:\/\//,
    ],
  ])('%s is refused with a sentence', (_name, env, fault) => {
    expect(faultsOf(env)).toMatch(fault);
  });

  it('that is told and cannot answer, or a secret that signs nothing, is probably not meant', () => {
    expect(loadConfig({ DESK_WEBHOOK_URL: 'https://desk.example.com', DESK_WEBHOOK_SECRET: secret }).warnings).toEqual([
      expect.stringContaining('cannot answer'),
    ]);
    expect(loadConfig({ DESK_WEBHOOK_SECRET: secret }).warnings).toEqual([expect.stringContaining('signs nothing')]);
  });
});
