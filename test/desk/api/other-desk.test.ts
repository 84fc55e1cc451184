import { createHmac, randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Refusal } from '../../../src/desk/shapes';
import { v1Case, v1Done, v1Rows, type V1Case } from '../../../src/desk/v1/shapes';
import { webhookEvent, type WebhookEvent } from '../../../src/desk/webhooks/shapes';
import type { Customer } from '../../support/customer';
import { eventually } from '../../support/eventually';
import { House } from '../../support/house';

const token = 'a token of the other desk, long enough'.replaceAll(' ', '-');
const key = randomBytes(32);

interface Received {
  readonly id: string;
  readonly status: number;
  readonly signed: boolean;
  readonly event: WebhookEvent;
  readonly body: string;
}

/** Another desk: it takes webhooks, and answers what it is told to. */
class OtherDesk {
  readonly received: Received[] = [];
  /** What it answers to deliveries of a message with these words, one after the other; to all else 204. */
  fails: { readonly text: string; readonly answers: number[] } = { text: '', answers: [] };

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async open(): Promise<OtherDesk> {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const desk = new OtherDesk(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`);
    server.on('request', (request, response) => {
      let body = '';
      request
        .setEncoding('utf8')
        .on('data', (part: string) => (body += part))
        .on('end', () => {
          const {
            'webhook-id': id = '',
            'webhook-timestamp': at = '',
            'webhook-signature': signature,
          } = request.headers as Readonly<Record<string, string>>;
          const event = webhookEvent.parse(JSON.parse(body));
          const failing = event.type === 'message' && event.data.messages.some(({ text }) => text === desk.fails.text);
          const status = (failing ? desk.fails.answers.shift() : undefined) ?? 204;
          desk.received.push({
            id,
            status,
            body,
            event,
            signed: signature === `v1,${createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64')}` && /^\d{10}$/.test(at),
          });
          response.statusCode = status;
          if (status === 302) response.setHeader('location', desk.url);
          response.end();
        });
    });
    return desk;
  }

  /** Waits for an event that was taken and fits. */
  told = (fits: (event: WebhookEvent) => boolean): Promise<Received> =>
    eventually(async () => this.received.find(({ status, event }) => status === 204 && fits(event)), 'a webhook');

  close = (): Promise<void> =>
    new Promise((done) => {
      this.server.closeAllConnections();
      this.server.close(() => done());
    });
}

describe('another desk in the place of ours', () => {
  let other: OtherDesk;
  let house: House;
  let customer: Customer;
  let number: string;
  let leg: string;
  const agent = { id: '7', name: 'Robin' };

  beforeAll(async () => {
    other = await OtherDesk.open();
    house = await House.open({
      env: { DESK_API_TOKEN: token, DESK_WEBHOOK_URL: other.url, DESK_WEBHOOK_SECRET: `whsec_${key.toString('base64')}` },
    });
    customer = await house.customer();
  });
  afterAll(async () => {
    await house.close();
    await other.close();
  });

  const call = async (
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<{ readonly status: number; readonly body: unknown }> => {
    const answer = await fetch(`${house.url}/desk/api/v1/${path}`, {
      headers: { authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: await answer.json() };
  };
  const acts = async (deed: string, body: object = {}): Promise<V1Case> => {
    const answer = await call(`cases/${number}/${deed}`, { agent, ...body });
    if (answer.status !== 200) throw new Error(`${deed} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return v1Done.parse(answer.body).case;
  };

  it('is told, signed, that a case was opened, what is said, and that a person is called', async () => {
    await customer.asks('I am 101@organization.com', /./);
    await customer.asks('I want to talk to a person', /colleague/);
    const { event } = await other.told(({ type }) => type === 'case.escalated');
    expect(event).toMatchObject({ data: { channel: 'chat', language: 'en', why: 'asked' } });
    number = event.data.case;
    leg = event.data.leg;
    await other.told(({ type, data }) => type === 'case.opened' && data.case === number);
    await other.told(
      (each) =>
        each.type === 'message' &&
        each.data.messages.some(({ from, text }) => from === 'customer' && text === 'I want to talk to a person'),
    );
    expect(other.received.every(({ signed }) => signed)).toBe(true);
  });

  it('reads the case, takes it, and answers; the customer reads the name', async () => {
    expect(v1Rows.parse((await call('cases?state=waiting')).body).cases.map((row) => row.number)).toEqual([number]);
    expect(v1Case.parse((await call(`cases/${number}`)).body)).toMatchObject({ state: 'waiting', customer: { proved: false } });
    expect(await acts('take')).toMatchObject({ state: 'agent', agent: { id: 'api:7', name: 'Robin' } });
    await acts('say', { leg, text: 'Good morning from elsewhere.' });
    await customer.hears(/^Good morning from elsewhere\.$/);
    const { event } = await other.told((each) => each.type === 'message' && each.data.messages.some(({ from }) => from === 'agent'));
    expect(event).toMatchObject({ data: { messages: [{ from: 'agent', agent: 'Robin', text: 'Good morning from elsewhere.' }] } });
  });

  it('has no right of its own: an unproved leg gets no change, and what it did stands in the audit log under its own name', async () => {
    const refused = await call(`cases/${number}/draft`, {
      agent,
      leg,
      changes: [{ kind: 'call-forwarding.set', fields: { number: '613 555 0100' } }],
    });
    expect([refused.status, (refused.body as Refusal).error.code]).toEqual([403, 'NotAllowed']);
    const entries = await eventually(async () => {
      const own = (await house.audit()).filter(({ actor }) => actor === 'agent:api:7').map(({ action }) => action);
      return own.includes('agent.refused') ? own : undefined;
    }, 'the refusal in the audit log');
    expect(entries).toEqual(['case.taken', 'agent.wrote', 'agent.refused']);
  });

  it('a PIN that the customer types is in no webhook', async () => {
    await acts('mail-pin', { leg });
    const pin = await house.pinOf('daniel.okafor@example.com');
    await customer.says(`my PIN is ${pin}`);
    await other.told((each) => each.type === 'message' && each.data.messages.some(({ text }) => text.includes('••••••')));
    expect(other.received.map(({ body }) => body).join('\n')).not.toContain(pin);
  });

  it('what could not be delivered comes again under the same id, and a redirect is not followed', async () => {
    other.fails = { text: 'Are you still there?', answers: [500, 302] };
    await customer.says('Are you still there?');
    const { id } = await other.told(
      (each) => each.type === 'message' && each.data.messages.some(({ text }) => text === 'Are you still there?'),
    );
    expect(other.received.filter((each) => each.id === id).map(({ status }) => status)).toEqual([500, 302, 204]);
  });

  it('is told when the case is over, and of internal notes never', async () => {
    await acts('note', { text: 'Nobody else’s business.' });
    expect(await acts('close')).toMatchObject({ state: 'closed' });
    const { event } = await other.told(({ type }) => type === 'case.closed');
    expect(event.data.case).toBe(number);
    expect(other.received.map(({ body }) => body).join('\n')).not.toContain('business');
  });

  it('an agent’s name is shown without signs that turn or break lines', async () => {
    const second = await house.customer();
    await second.asks('I want to talk to a person', /colleague/);
    const [row] = await eventually(async () => {
      const { cases } = v1Rows.parse((await call('cases?state=waiting')).body);
      return cases.length > 0 ? cases : undefined;
    }, 'a case in the queue');
    expect((await call(`cases/${row?.number}/take`, { agent: { id: '8', name: 'Eve\u202e\nSupport\u0007' } })).body).toMatchObject({
      case: { agent: { name: 'Eve Support' } },
    });
    await second.hears(/^Eve Support /);
  });

  it('does nothing without the token, or without saying who acts', async () => {
    for (const headers of [{ authorization: '' }, { authorization: 'Bearer no' }, { authorization: `Bearer ${token}x` }]) {
      expect((await call(`cases/${number}`, undefined, headers)).status).toBe(401);
      expect((await call(`cases/${number}/take`, { agent }, headers)).status).toBe(401);
    }
    const none = await fetch(`${house.url}/desk/api/v1/cases`);
    expect([none.status, none.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect((await call('cases', undefined, { authorization: `bearer ${token}` })).status).toBe(200);
    for (const body of [{}, { agent: 'Robin' }, { agent: { id: 'agent:sam', name: 'Sam' } }, { agent: { id: '7', name: ' ' } }, []]) {
      expect((await call(`cases/${number}/take`, body)).status).toBe(400);
    }
    expect((await call('cases/C-0000-0')).status).toBe(404);
  });
});

describe('where nobody may use our own desk', () => {
  it('the API for other desks is all there is of it', async () => {
    const seed = join(__dirname, '../../../src/directory/demo/accounts.json');
    const house = await House.open({
      env: {
        NODE_ENV: 'production',
        SECRET_KEY: key.toString('base64'),
        SMTP_URL: 'smtp://127.0.0.1:9',
        MAIL_FROM: 'help@example.com',
        DIRECTORY_SEED: seed,
        DESK_API_TOKEN: token,
      },
    });
    try {
      const answers = await Promise.all(
        ['desk', 'desk/sign-in', 'desk/api/me', 'desk/api/queue', 'desk/api/v1/cases'].map(
          async (path) =>
            (await fetch(`${house.url}/${path}`, { headers: { authorization: `Bearer ${token}` }, redirect: 'manual' })).status,
        ),
      );
      expect(answers).toEqual([404, 404, 404, 404, 200]);
      const customer = await house.customer();
      expect(await customer.asks('I want to talk to a person', /colleague/)).toMatch(/You’re next/);
    } finally {
      await house.close();
    }
  });
});
