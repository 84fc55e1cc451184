import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as client from 'openid-client';
import { onceARun } from '../../support/once-a-run';
import type { Seen } from '../visitor';

/** A browser that an application sends somewhere; addresses are paths of the service. */
export interface Browser {
  get(path: string): Promise<Seen>;
}

const secret = 'a secret of this application, which is long enough'.replaceAll(' ', '-');

/** A file of applications as PORTAL_CLIENTS_FILE names it; all come back to this machine. */
export const clientsFile = (callback: string): string =>
  onceARun(`openid-clients-${new URL(callback).port}.json`, (path) => {
    const out = new URL('/out', callback).href;
    writeFileSync(
      path,
      JSON.stringify([
        { client_id: 'invoices', name: 'Invoices', redirect_uris: [callback], post_logout_redirect_uris: [out], client_secret: secret },
        { client_id: 'wallboard', name: 'Wallboard & Co', redirect_uris: [callback], post_logout_redirect_uris: [out], public: true },
      ]),
    );
  });

/** What an application takes along until its user comes back. */
export interface Begun {
  readonly path: string;
  readonly url: string;
  readonly checks: client.AuthorizationCodeGrantChecks;
}

/** An application with a real client library. */
export class Application {
  private constructor(
    private readonly found: client.Configuration,
    private readonly service: string,
    readonly callback: string,
  ) {}

  /** `reach`: how the service is reached, where it is not at its own address. */
  static async of(
    service: string,
    callback: string,
    id: 'invoices' | 'wallboard' = 'invoices',
    reach?: client.CustomFetch,
  ): Promise<Application> {
    const auth = id === 'invoices' ? client.ClientSecretBasic(secret) : client.None();
    const found = await client.discovery(new URL(`${service}/portal/oidc`), id, undefined, auth, {
      execute: [client.allowInsecureRequests, client.enableNonRepudiationChecks],
      ...(reach ? { [client.customFetch]: reach } : {}),
    });
    return new Application(found, service, callback);
  }

  /** Its name and its secret. */
  readonly credentials = ['invoices', secret] as const;

  /** Where its user's browser goes. */
  async begin(more: Readonly<Record<string, string>> = {}): Promise<Begun> {
    const [verifier, state, nonce] = [client.randomPKCECodeVerifier(), client.randomState(), client.randomNonce()];
    const url = client.buildAuthorizationUrl(this.found, {
      redirect_uri: this.callback,
      scope: 'openid profile email',
      state,
      nonce,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...more,
    });
    const maxAge = more['max_age'];
    return {
      url: url.href,
      path: `${url.pathname}${url.search}`,
      checks: {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
        ...(maxAge === undefined ? {} : { maxAge: Number(maxAge) }),
      },
    };
  }

  finish = (came: string, { checks }: Begun): ReturnType<typeof client.authorizationCodeGrant> =>
    client.authorizationCodeGrant(this.found, new URL(came), checks);
  userinfo = (token: string, sub: string): Promise<client.UserInfoResponse> => client.fetchUserInfo(this.found, token, sub);
  refresh = (token: string): ReturnType<typeof client.refreshTokenGrant> => client.refreshTokenGrant(this.found, token);
  revoke = (token: string): Promise<void> => client.tokenRevocation(this.found, token);
  signOutAt = (hint: string): string =>
    client
      .buildEndSessionUrl(this.found, { id_token_hint: hint, post_logout_redirect_uri: new URL('/out', this.callback).href, state: 'bye' })
      .href.slice(this.service.length);

  /** Goes on from a path by redirects and by pages that go on by themselves, until the application, a form or an error. */
  async follow(browser: Browser, path: string, hops = 10): Promise<Seen & { readonly at: string }> {
    const seen = await browser.get(path);
    const next = seen.to ?? /http-equiv="refresh" content="0;url=([^"]+)"/.exec(seen.text)?.[1]?.replaceAll('&amp;', '&');
    if (next === undefined || hops === 0) return { ...seen, at: path };
    if (next.startsWith(new URL(this.callback).origin)) return { ...seen, at: next };
    return this.follow(browser, next.startsWith('/') ? next : next.slice(new URL(next).origin.length), hops - 1);
  }
}

/** Where an application listens: its callback, and whatever came there. */
export async function listening(): Promise<{ readonly server: Server; readonly callback: string; readonly came: string[] }> {
  const came: string[] = [];
  const server = createServer((request, response) => {
    came.push(request.url ?? '');
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>Invoices</title><h1>Invoices</h1>');
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  return { server, came, callback: `http://127.0.0.1:${(server.address() as AddressInfo).port}/callback` };
}
