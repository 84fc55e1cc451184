import { eventStream, json } from '../../../../src/http/response';
import type { HttpRequest, HttpResponse, Outgoing, Router } from '../../../../src/http/router';
import type { Agent } from '../../../../src/desk/agent';
import {
  deeds,
  type CannedAnswer,
  type Deed,
  type DeskCase,
  type DraftKind,
  type Figures,
  type HelpSaid,
  type Ratings,
  type RefusalCode,
} from '../../../../src/desk/shapes';
import { rowOf } from './fake-rows';

export const agents: Readonly<Record<string, Agent>> = {
  sam: { id: 'sam', name: 'Sam Okafor', role: 'agent' },
  alex: { id: 'alex', name: 'Alex Moreau', role: 'supervisor' },
};

const kinds: readonly DraftKind[] = [
  {
    kind: 'call-forwarding.set',
    label: 'Call forwarding',
    forOthers: true,
    fields: [{ name: 'number', label: 'Forward calls to', input: 'phone', none: 'stop forwarding' }],
    keyedByCustomer: null,
  },
  { kind: 'support-pin.reissue', label: 'New support PIN', forOthers: false, fields: [], keyedByCustomer: null },
  {
    kind: 'login-name.remind',
    label: 'Login name by mail',
    forOthers: false,
    fields: [{ name: 'email', label: 'Email address on file', input: 'email', none: null }],
    keyedByCustomer: null,
  },
  { kind: 'voicemail-pin.reset', label: 'New voicemail PIN', forOthers: true, fields: [], keyedByCustomer: 'New voicemail PIN' },
];

const answers: readonly CannedAnswer[] = [
  { id: 'hello-en', title: 'Hello', language: 'en', text: 'Hello, how may I help you?' },
  {
    id: 'pin-en',
    title: 'Where the PIN comes from',
    language: 'en',
    text: 'Your support PIN goes to the email address on file. Please read it to me when you have it.',
  },
  { id: 'hello-fr', title: 'Bonjour', language: 'fr', text: 'Bonjour, comment puis-je vous aider ?' },
];

class Said extends Error {
  constructor(
    readonly status: number,
    readonly code: RefusalCode,
    message: string,
    readonly agent?: string,
  ) {
    super(message);
  }
}

/** The desk's API over cases in memory, for pages alone: its answers have the real shapes, its rules are few. */
export class FakeDesk {
  readonly cases = new Map<string, DeskCase>();
  readonly posted: {
    readonly agent: string;
    readonly deed: Deed;
    readonly number: string;
    readonly body: Readonly<Record<string, unknown>>;
    readonly key: string | undefined;
  }[] = [];
  figures: Figures | undefined;
  ratings: Ratings = { ratings: [] };
  helpSaid: HelpSaid | undefined;
  /** While false every request is cut off, as when the network is gone. */
  reachable = true;
  /** While false nobody is signed in. */
  signedIn = true;
  /** What another agent does an instant before the next deed arrives: no page can have heard of it. */
  beforehand: (() => void) | undefined;
  private readonly open = new Set<Outgoing>();

  constructor(private readonly now: () => number) {}

  put(kase: DeskCase): void {
    this.cases.set(kase.number, kase);
    this.tell('queue', {});
    this.tell('case', { number: kase.number });
  }

  change(number: string, part: (kase: DeskCase) => Partial<DeskCase>): void {
    const kase = this.cases.get(number);
    if (kase) this.put({ ...kase, ...part(kase), now: this.now() });
  }

  /** The customer writes on a leg. */
  hear(number: string, text: string, leg = 'chat-1'): void {
    this.change(number, ({ transcript, legs }) => ({
      transcript: [
        ...transcript,
        {
          id: `${number}-${transcript.length + 1}`,
          leg,
          channel: legs.find((one) => one.leg === leg)?.channel ?? 'chat',
          at: this.now(),
          from: 'customer',
          agent: null,
          text,
          subject: null,
          choices: [],
        },
      ],
    }));
  }

  tell(event: string, data: Readonly<Record<string, string>>): void {
    for (const out of this.open) out.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** Cuts every stream of events. */
  cut(): void {
    for (const out of this.open) out.end();
  }

  private agentOf(request: HttpRequest): Agent {
    const agent = agents[request.cookie('test-agent') ?? 'sam'];
    if (!agent || !this.signedIn) throw new Said(401, 'SignedOut', 'You are signed out.');
    return agent;
  }

  private seenBy(kase: DeskCase, agent: Agent): DeskCase {
    const mine = kase.state === 'agent' && kase.agent?.id === agent.id;
    return {
      ...kase,
      now: this.now(),
      may: {
        take: kase.state === 'waiting' || kase.state === 'bot',
        takeOver: kase.state === 'agent' && !mine && agent.role === 'supervisor',
        act: mine,
      },
    };
  }

  private find(number: string): DeskCase {
    const kase = this.cases.get(number);
    if (!kase) throw new Said(404, 'NotFound', 'There is no such case.');
    return kase;
  }

  private act(deed: Deed, kase: DeskCase, agent: Agent, body: Readonly<Record<string, unknown>>): void {
    const { number } = kase;
    const audit = (action: string) => [
      ...kase.audit,
      {
        seq: kase.audit.length + 50,
        at: this.now(),
        number,
        action,
        actor: agent.name,
        agent: agent.id,
        asker: null,
        subject: null,
        kind: null,
        method: null,
        reason: null,
      },
    ];
    if (deed === 'take') {
      if (kase.state === 'agent' && body['over'] !== true)
        throw new Said(409, 'Taken', `${kase.agent?.name} has this case.`, kase.agent?.name);
      return this.change(number, () => ({
        state: 'agent',
        agent: { id: agent.id, name: agent.name },
        since: this.now(),
        audit: audit('case.taken'),
      }));
    }
    if (kase.agent?.id !== agent.id) throw new Said(409, 'NotYours', 'Take this case first.');
    if (deed === 'hand-back') this.change(number, () => ({ state: 'bot', agent: null, audit: audit('case.handed-back') }));
    if (deed === 'close') this.change(number, () => ({ state: 'closed', agent: null, audit: audit('case.closed') }));
    if (deed === 'say') {
      const leg = kase.legs.find((one) => one.leg === body['leg']);
      if (!leg) throw new Said(422, 'Refused', 'This leg can’t be answered any more.');
      this.change(number, ({ transcript }) => ({
        transcript: [
          ...transcript,
          {
            id: `${number}-${transcript.length + 1}`,
            leg: leg.leg,
            channel: leg.channel,
            at: this.now(),
            from: 'agent',
            agent: agent.name,
            text: String(body['text']),
            subject: null,
            choices: [],
          },
        ],
        audit: audit('agent.wrote'),
      }));
    }
    if (deed === 'note')
      this.change(number, ({ notes }) => ({
        notes: [...notes, { id: `note-${notes.length}`, at: this.now(), agent: agent.name, text: String(body['text']) }],
      }));
    if (deed === 'draft') {
      this.change(number, ({ request }) => ({
        request: {
          ...request,
          leg: String(body['leg']),
          open: (body['changes'] as { kind: string }[]).map(({ kind }, n) => ({
            id: `${number}-d${n}`,
            kind,
            label: kind,
            summary: `${kinds.find((one) => one.kind === kind)?.label}, as drafted`,
            status: 'drafted',
            reason: null,
          })),
        },
      }));
    }
    if (deed === 'withdraw') this.change(number, ({ request }) => ({ request: { ...request, open: [] } }));
    if (deed === 'pin' && body['pin'] === '482915') {
      this.change(number, ({ legs, customer }) => ({
        legs: legs.map((one) =>
          one.leg === body['leg']
            ? {
                ...one,
                asks: null,
                pinUntil: null,
                proved: { method: 'pin', since: this.now(), until: this.now() + 3_600_000, name: customer?.name ?? null },
              }
            : one,
        ),
        customer: customer && { ...customer, proved: true, email: 'ben@organization.com' },
      }));
    }
  }

  register(router: Router): void {
    const guarded =
      (handler: (request: HttpRequest, agent: Agent) => Promise<HttpResponse> | HttpResponse) =>
      async (request: HttpRequest): Promise<HttpResponse> => {
        try {
          if (!this.reachable) throw new Said(503, 'TryLater', 'The service can’t do this right now. Please try again in a moment.');
          return await handler(request, this.agentOf(request));
        } catch (error) {
          if (!(error instanceof Said)) throw error;
          return json(
            { error: { code: error.code, message: error.message, ...(error.agent === undefined ? {} : { agent: error.agent }) } },
            { status: error.status },
          );
        }
      };
    const get = (path: string, handler: (request: HttpRequest, agent: Agent) => HttpResponse) =>
      router.get(`/desk/api/${path}`, guarded(handler));
    const rows = (keep: (kase: DeskCase) => boolean) =>
      [...this.cases.values()]
        .filter(keep)
        .toSorted((a, b) => (a.since ?? 0) - (b.since ?? 0))
        .map(rowOf);
    get('me', (_, agent) => json({ agent, language: 'en', now: this.now(), hours: null }));
    get('catalogue', () => json({ kinds }));
    get('answers', () => json({ answers }));
    get('queue', (_, { id }) =>
      json({
        now: this.now(),
        waiting: rows(({ state }) => state === 'waiting'),
        mine: rows(({ state, agent }) => state === 'agent' && agent?.id === id),
        others: rows(({ state, agent }) => state === 'agent' && agent?.id !== id),
      }),
    );
    get('cases', (request) => {
      const q = (request.query.get('q') ?? '').toLowerCase();
      return json({
        now: this.now(),
        cases: rows((kase) => JSON.stringify([kase.number, kase.customer]).toLowerCase().includes(q)),
        more: false,
      });
    });
    get('cases/:number', (request, agent) => json(this.seenBy(this.find(request.params['number'] ?? ''), agent)));
    get('events', () =>
      eventStream((out) => {
        this.open.add(out);
        out.onClose(() => this.open.delete(out));
        out.write('retry: 300\n\nevent: hello\ndata: {}\n\n');
      }),
    );
    for (const deed of Object.keys(deeds) as Deed[]) {
      router.post(
        `/desk/api/cases/:number/${deed}`,
        guarded(async (request, agent) => {
          const body = (await request.json(200_000)) as Record<string, unknown>;
          const number = request.params['number'] ?? '';
          this.beforehand?.();
          this.beforehand = undefined;
          this.posted.push({ agent: agent.id, deed, number, body, key: request.header('idempotency-key') });
          this.act(deed, this.find(number), agent, body);
          const kase = this.seenBy(this.find(number), agent);
          return json(
            deed === 'pin'
              ? {
                  done: true,
                  accepted: body['pin'] === '482915',
                  message:
                    body['pin'] === '482915'
                      ? 'The PIN is right: this leg is proved.'
                      : 'That did not work. Either it was not the newest PIN or there were too many tries.',
                  case: kase,
                }
              : { done: true, case: kase },
          );
        }),
      );
    }
    get('figures', (_, { role }) => {
      if (role !== 'supervisor') throw new Said(403, 'NotAllowed', 'Only supervisors see this.');
      return json(this.figures ?? {});
    });
    get('figures.csv', () => json({}));
    get('articles', () => json(this.helpSaid ?? { from: '', to: '', days: [], articles: [], comments: [] }));
    get('ratings', () => json(this.ratings));
    get('audit', () =>
      json({
        entries: [...this.cases.values()]
          .flatMap(({ audit }) => audit)
          .toSorted((a, b) => b.at - a.at)
          .slice(0, 100),
        before: null,
      }),
    );
    get('audit/verified', () => json({ state: 'whole', entries: 1_284, head: '9f2c4e1ab8d07f3355c1', at: this.now() }));
  }
}
