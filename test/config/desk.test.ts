import { loadConfig, type Environment } from '../../src/config/load';

const outside: Environment = {
  HOST: '0.0.0.0',
  PUBLIC_URL: 'https://support.example.com',
  SMTP_URL: 'smtp://mail',
  DIRECTORY_SEED: 'seed.json',
};
const provider: Environment = { OIDC_ISSUER: 'https://login.example.com/tenant/', OIDC_CLIENT_ID: 'desk', OIDC_CLIENT_SECRET: 's3cret' };

describe('who may use the desk', () => {
  it('are the demo’s agents in the demo alone, and there while nobody else is named', () => {
    expect(loadConfig({}).desk.users).toEqual({ kind: 'demo' });
    expect(loadConfig({ DESK_USERS_FILE: 'desk-users' }, '/somewhere').desk.users).toEqual({ kind: 'file', file: '/somewhere/desk-users' });
    expect(loadConfig(provider).desk.users).toMatchObject({ kind: 'oidc' });
  });

  it.each([
    ['HOST is reached by others', outside],
    ['PUBLIC_URL leads here from elsewhere', { ...outside, HOST: '127.0.0.1' }],
    ['NODE_ENV is production', { ...outside, HOST: '', PUBLIC_URL: '', NODE_ENV: 'production', SECRET_KEY: 'k'.repeat(32) }],
  ])('is nobody where %s and nobody is named: there is no desk, and the log says so', (_why, env) => {
    const { desk, warnings } = loadConfig(env);
    expect(desk.users).toEqual({ kind: 'none' });
    expect(warnings).toContainEqual(
      expect.stringMatching(
        /^Nobody can be called: there is no desk, because none of DESK_USERS_FILE, OIDC_ISSUER and DESK_API_TOKEN is set/,
      ),
    );
  });

  it('are told by the provider when there is one, with roles under names of its own', () => {
    expect(
      loadConfig({
        ...outside,
        ...provider,
        OIDC_SCOPE: 'openid roles',
        OIDC_ROLE_CLAIM: 'realm_access.roles',
        OIDC_AGENT_ROLE: 'desk-agent',
        OIDC_SUPERVISOR_ROLE: 'desk-lead',
      }).desk.users,
    ).toEqual({
      kind: 'oidc',
      oidc: {
        issuer: 'https://login.example.com/tenant/',
        clientId: 'desk',
        clientSecret: 's3cret',
        scope: 'openid roles',
        roleClaim: 'realm_access.roles',
        roles: { agent: 'desk-agent', supervisor: 'desk-lead' },
      },
    });
    expect(loadConfig({ ...provider, DESK_USERS_FILE: 'desk-users' }).warnings).toEqual([
      'DESK_USERS_FILE is not read, because OIDC_ISSUER says who may use the desk.',
    ]);
  });

  it.each([
    [
      { OIDC_ISSUER: 'https://login.example.com' },
      /OIDC_CLIENT_ID: got nothing, wants the id under which the desk is registered at the provider, because OIDC_ISSUER is set\.\n\s+OIDC_CLIENT_SECRET: got nothing/,
    ],
    [
      { ...provider, OIDC_ISSUER: '' },
      /OIDC_ISSUER: got nothing, wants the address of the provider where agents sign in, because OIDC_CLIENT_ID is set/,
    ],
    [{ ...provider, OIDC_ISSUER: 'http://login.example.com' }, /OIDC_ISSUER: got "http:\/\/login\.example\.com", wants https:\/\//],
    [
      { ...provider, OIDC_AGENT_ROLE: 'desk', OIDC_SUPERVISOR_ROLE: 'desk' },
      /OIDC_SUPERVISOR_ROLE: got "desk", wants another word than OIDC_AGENT_ROLE/,
    ],
    [{ ...provider, OIDC_SCOPE: 'profile email' }, /OIDC_SCOPE: got "profile email", wants scopes separated by spaces, openid among them/],
    [{ DESK_HOURS: 'Mo-Fri 09:00-17:00 America/Toronto' }, /DESK_HOURS: got the day "Fri", wants Mo, Tu, We, Th, Fr, Sa or Su/],
    [{ DESK_HOURS: 'Mo-Fr 09:00-17:00' }, /DESK_HOURS: got "Mo-Fr 09:00-17:00", wants opening hours and their time zone as/],
  ])('stop the start when they are half said or unsafe: %j', (env, fault) => {
    expect(() => loadConfig(env)).toThrow(fault);
  });

  it('never show the provider’s secret in a fault', () => {
    expect(() => loadConfig({ OIDC_CLIENT_SECRET: 's3cret-of-ours' })).toThrow(/^(?![^]*s3cret-of-ours)/);
  });
});
