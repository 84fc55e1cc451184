import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import { eventually } from './eventually';

/** An activity as it came to the connector, and how. */
export interface Arrived {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly activity: {
    readonly type: string;
    readonly text?: string;
    readonly speak?: string;
    readonly inputHint?: string;
    readonly name?: string;
    readonly value?: unknown;
    readonly replyToId?: string;
    readonly attachments?: readonly { readonly content: unknown }[];
    readonly suggestedActions?: unknown;
    readonly conversation: { readonly id: string };
    readonly recipient?: { readonly id: string };
    readonly channelData?: unknown;
    readonly locale?: string;
  };
}

export const appId = '0f2c1a9e-1111-4222-8333-444455556666';
const appPassword = 'a client secret of the tests';
const issuer = 'https://issuer.test';

const bothKeys = async () =>
  Promise.all(
    ['signing', 'without endorsements', 'stranger'].map(async (kid) => ({
      kid,
      ...(await generateKeyPair('RS256', { extractable: true })),
    })),
  );

/**
 * Azure Bot Service in small, on loopback: a key set, a login server and a connector. Its keys sign what it likes; what the
 * bot sends to the connector is kept, and answered as the test says.
 */
export class BotCloud {
  readonly arrived: Arrived[] = [];
  /** What the login server was asked. */
  readonly logins: string[] = [];
  /** Status of the connector's next answers; then 200 again. */
  failures: number[] = [];
  /** Requests to addresses that nobody has. */
  readonly strange: string[] = [];

  private constructor(
    private readonly server: ReturnType<typeof createServer>,
    readonly keys: Awaited<ReturnType<typeof bothKeys>>,
    private readonly endorsements: boolean,
  ) {}

  /** `endorsements`: its keys say for which channels they may speak. */
  static async start({ endorsements = true } = {}): Promise<BotCloud> {
    const server = createServer();
    const cloud = new BotCloud(server, await bothKeys(), endorsements);
    server.on('request', (request, response) => void cloud.answer(request, response));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return cloud;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Settings for a house whose channels are here. */
  get env(): Readonly<Record<string, string>> {
    return {
      MicrosoftAppId: appId,
      MicrosoftAppPassword: appPassword,
      MicrosoftAppType: 'MultiTenant',
      ToBotFromChannelOpenIdMetadataUrl: `${this.url}/keys/openid`,
      ToBotFromChannelTokenIssuer: issuer,
      ToBotFromEmulatorOpenIdMetadataUrl: `${this.url}/nowhere`,
      ToChannelFromBotLoginUrl: `${this.url}/tenant`,
      ToChannelFromBotOAuthScope: `${this.url}/scope`,
      OAuthUrl: `${this.url}/oauth`,
    };
  }

  /** A token of a channel; `over` replaces claims, undefined takes one away; `kid`: another key of ours. */
  async token(over: JWTPayload = {}, kid = 'signing', header: Readonly<Record<string, string>> = {}): Promise<string> {
    const now = Math.floor(Date.now() / 1_000);
    const claims = Object.fromEntries(
      Object.entries({ iss: issuer, aud: appId, exp: now + 3_600, nbf: now - 60, serviceurl: this.url, ...over }).filter(
        ([, value]) => value !== undefined,
      ),
    );
    const key = this.keys.find((each) => each.kid === kid)?.privateKey ?? this.keys[0]?.privateKey;
    return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT', ...header }).sign(key as CryptoKey);
  }

  /** What came to a conversation, in its order; waits for `least`. */
  async heard(conversation: string, least = 1): Promise<readonly Arrived['activity'][]> {
    const all = (): Arrived['activity'][] =>
      this.arrived
        .filter(({ activity }) => activity.conversation.id === conversation && activity.type !== 'typing')
        .map(({ activity }) => activity);
    return eventually(
      async () => (all().length >= least ? all() : undefined),
      `${least} activities; there were ${JSON.stringify(all().map(({ text: said }) => said))}`,
    );
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const path = request.url ?? '';
    const send = (value: unknown, status = 200): void => {
      // Not in one: restify's writeHead in this very process answers nothing.
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(value));
    };
    if (path === '/keys/openid')
      return send({ issuer, jwks_uri: `${this.url}/keys/set`, id_token_signing_alg_values_supported: ['RS256'] });
    if (path === '/keys/set') {
      const published = this.keys.filter(({ kid }) => kid !== 'stranger');
      return send({
        keys: await Promise.all(
          published.map(async ({ kid, publicKey }) => ({
            ...(await exportJWK(publicKey)),
            kid,
            ...(kid === 'signing' && this.endorsements ? { endorsements: ['webchat', 'msteams', 'sms', 'telephony'] } : {}),
          })),
        ),
      });
    }
    if (path.split('?')[0] === '/tenant/oauth2/v2.0/token') {
      this.logins.push(body);
      return send({
        token_type: 'Bearer',
        expires_in: 3_600,
        ext_expires_in: 3_600,
        access_token: `a token for the channel, number ${this.logins.length}`,
      });
    }
    if (/^\/v3\/conversations\/[^/]+\/activities/.test(path)) {
      const failure = this.failures.shift();
      if (failure !== undefined) return send({ error: { code: 'Refused', message: 'not now' } }, failure);
      this.arrived.push({ path, authorization: request.headers.authorization, activity: JSON.parse(body) as Arrived['activity'] });
      return send({ id: `connector-${this.arrived.length}` });
    }
    this.strange.push(path);
    return send({}, 404);
  }
}

let conversations = 0;

/** One conversation of a channel with the bot. */
export class Channel {
  readonly id = `conversation-${process.pid}-${++conversations}`;
  private count = 0;
  private read = 0;

  constructor(
    private readonly cloud: BotCloud,
    private readonly bot: string,
    private readonly channelId = 'webchat',
    private readonly over: Readonly<Record<string, unknown>> = {},
  ) {}

  /** What is sent, before it is. */
  activity(activity: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    return {
      id: `${this.id}|${String(++this.count).padStart(7, '0')}`,
      channelId: this.channelId,
      serviceUrl: this.cloud.url,
      timestamp: new Date().toISOString(),
      locale: 'en',
      conversation: { id: this.id },
      from: { id: 'somebody', name: 'Somebody' },
      recipient: { id: 'bot', name: 'Countersign' },
      ...this.over,
      ...activity,
    };
  }

  post = (activity: Readonly<Record<string, unknown>>): ReturnType<Channel['postTo']> => this.postTo(this.bot, activity);

  /** To a bot, or to an instance of it. */
  async postTo(
    bot: string,
    activity: Readonly<Record<string, unknown>>,
  ): Promise<{
    readonly status: number;
    readonly body: { readonly activities?: readonly (Arrived['activity'] & { readonly id?: string })[]; readonly [name: string]: unknown };
  }> {
    const answer = await fetch(`${bot}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await this.cloud.token()}` },
      body: JSON.stringify(activity),
    });
    const said = await answer.text();
    return { status: answer.status, body: said === '' ? {} : JSON.parse(said) };
  }

  /** Sends and waits for what is said next; all of it, one text. */
  async says(said: string | Readonly<Record<string, unknown>>): Promise<string> {
    const { status } = await this.post(this.activity({ type: 'message', ...(typeof said === 'string' ? { text: said } : said) }));
    if (status !== 200) throw new Error(`The bot answered ${status}.`);
    return this.hears();
  }

  joins = async (): Promise<string> => {
    const { status, body } = await this.post(
      this.activity({ type: 'conversationUpdate', membersAdded: [{ id: 'bot' }, { id: 'somebody' }] }),
    );
    if (status !== 200) throw new Error(`The bot answered ${status}: ${JSON.stringify(body)}`);
    return this.hears();
  };

  /** What came since, at least one thing. */
  async hears(least = 1): Promise<string> {
    const all = await this.cloud.heard(this.id, this.read + least);
    const fresh = all.slice(this.read);
    this.read = all.length;
    return fresh.map(({ text: words = '' }) => words).join('\n');
  }
}
