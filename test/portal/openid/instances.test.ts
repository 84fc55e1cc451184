// @needs redis
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../support/free-port';
import { startRedis, unsynced, type RedisServer } from '../../support/redis-server';
import { startServiceProcess, type ServiceProcess } from '../../support/service-process';
import { Visitor } from '../visitor';
import { Application, clientsFile, type Begun } from './application';

const callback = 'http://127.0.0.1:9/callback';

/** The built service twice, on one Redis and under one address; each request goes to the other one than the one before. */
describe('two instances behind one address', () => {
  let [folder, publicUrl] = ['', ''];
  let redis: RedisServer;
  let services: readonly ServiceProcess[] = [];
  let urls: readonly string[] = [];
  let application: Application;
  let n = 0;
  const next = (): string => urls[n++ % 2] ?? '';
  const reach = (url: string, options?: object): Promise<Response> => fetch(url.replace(publicUrl, next()), options);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'countersign-openid-'));
    redis = await startRedis(unsynced);
    const ports = [await freePort(), await freePort()];
    publicUrl = `http://localhost:${ports[0]}`;
    urls = ports.map((port) => `http://127.0.0.1:${port}`);
    for (const port of ports) {
      const env = {
        PORT: `${port}`,
        PUBLIC_URL: publicUrl,
        REDIS_URL: redis.url,
        SECRET_KEY: 'one key for both, of thirty-two letters',
        DATA_DIR: folder,
        SMTP_LISTEN: 'off',
        PORTAL_CLIENTS_FILE: clientsFile(callback),
      };
      services = [...services, await startServiceProcess(env)];
    }
    application = await Application.of(publicUrl, callback, 'invoices', (url, options) => reach(url, options));
  });
  afterAll(async () => {
    await Promise.all(services.map((service) => service.stop()));
    await redis.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const signedIn = async (more = {}): Promise<Begun & { readonly at: string }> => {
    const visitor = new Visitor({
      get url() {
        return next();
      },
    });
    const begun = await application.begin(more);
    const { at } = await application.follow(visitor, begun.path);
    const { to = '' } = await visitor.post(at, { login: '101@organization.com', password: 'Pebble-meadow-4' });
    return { ...begun, ...(await application.follow(visitor, to)) };
  };
  /** One is let in, or nobody: a second try ends all that the first is about to get (RFC 6749, 4.1.2), which may come first. */
  const expectOnceAtMost = (statuses: readonly number[]): void => {
    expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(1);
    expect(statuses.filter((status) => status === 400).length).toBeGreaterThanOrEqual(63);
    expect(statuses).toHaveLength(64);
  };
  /** The statuses of 64 of the same at once, at both. */
  const atOnce = async (form: Readonly<Record<string, string>>): Promise<readonly number[]> => {
    const headers = { authorization: `Basic ${Buffer.from(application.credentials.join(':')).toString('base64')}` };
    return Promise.all(
      Array.from(
        { length: 64 },
        async () => (await reach(`${publicUrl}/portal/oidc/token`, { method: 'POST', headers, body: new URLSearchParams(form) })).status,
      ),
    );
  };

  test('a sign-in that is begun at one and finished at the other is one sign-in', async () => {
    const came = await signedIn();
    const tokens = await application.finish(came.at, came);
    const { sub = '' } = tokens.claims() ?? {};
    for (const _each of urls) expect(await application.userinfo(tokens.access_token, sub)).toMatchObject({ sub, name: 'Daniel Okafor' });
  });

  test('a code, and a refresh token, is taken once at most of 64 tries at the same time', async () => {
    const came = await signedIn();
    const code = new URL(came.at).searchParams.get('code') ?? '';
    const codes = await atOnce({
      grant_type: 'authorization_code',
      code,
      redirect_uri: callback,
      code_verifier: came.checks.pkceCodeVerifier ?? '',
    });
    expectOnceAtMost(codes);
    const lasting = await signedIn({ scope: 'openid offline_access', prompt: 'consent' });
    const { refresh_token: refresh = '' } = await application.finish(lasting.at, lasting);
    const tokens = await atOnce({ grant_type: 'refresh_token', refresh_token: refresh });
    expectOnceAtMost(tokens);
  });
});
