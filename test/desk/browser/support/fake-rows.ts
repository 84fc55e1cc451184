import type { Customer, DeskCase, DeskLeg, QueueRow } from '../../../../src/desk/shapes';

/** A customer of the demo's account. */
export const customer = (part: Partial<Customer> = {}): Customer => ({
  name: 'Ben Ouellet',
  login: '101@organization.com',
  extension: '101',
  roles: [],
  email: 'b•••@o•••.com',
  phone: '+1 613-555-0123',
  activated: true,
  suspended: false,
  account: { name: 'Organization', number: '20417', domain: 'organization.com', kind: 'customer' },
  proved: false,
  ...part,
});

/** A chat that has said who it is and was active just now. */
export const chatLeg = (at: number, part: Partial<DeskLeg> = {}): DeskLeg => ({
  leg: 'chat-1',
  channel: 'chat',
  language: 'en',
  seen: at,
  ended: false,
  claim: { shown: '101@organization.com' },
  proved: null,
  asks: 'pin',
  pinUntil: at + 5 * 60_000,
  replyTo: null,
  ...part,
});

/** A case in which Ben asked for a person on the chat. */
export function aCase(number: string, at: number, part: Partial<DeskCase> = {}): DeskCase {
  const line = (n: number, from: 'customer' | 'bot', text: string) => ({
    id: `${number}-${n}`,
    leg: 'chat-1',
    channel: 'chat' as const,
    at: at - 600_000 + n * 20_000,
    from,
    agent: null,
    text,
    subject: null,
    choices: [],
  });
  return {
    now: at,
    number,
    state: 'waiting',
    since: at - 3 * 60_000,
    why: 'asked',
    leg: 'chat-1',
    agent: null,
    legs: [chatLeg(at)],
    transcript: [
      line(1, 'bot', 'Hello! I’m Countersign’s automated assistant, a bot. Your case is C-48K2-7. What can I do for you?'),
      line(2, 'customer', 'Hi, please forward my calls to 613 555 0100. I’m 101@organization.com'),
      {
        ...line(3, 'bot', 'Here is what I’ll do: Forward your calls (101@organization.com) to 613-555-0100. Shall I do this?'),
        choices: ['Yes', 'No'],
      },
      line(4, 'customer', 'I’d rather talk to a person'),
      line(5, 'bot', 'I’ve called a person for you. There is one customer ahead of you; please stay in this chat.'),
    ],
    earlier: false,
    customer: customer(),
    request: {
      open: [
        {
          id: `${number}-c1`,
          kind: 'call-forwarding.set',
          label: 'Call forwarding',
          summary: 'Forward calls of 101@organization.com to 613-555-0100',
          status: 'drafted',
          reason: null,
        },
      ],
      done: [],
      leg: 'chat-1',
      confirmedOn: null,
      administratorUntil: null,
    },
    notes: [],
    audit: [
      {
        seq: 41,
        at: at - 600_000,
        number,
        action: 'case.opened',
        actor: 'Chat',
        agent: null,
        asker: null,
        subject: null,
        kind: null,
        method: null,
        reason: null,
      },
      {
        seq: 44,
        at: at - 180_000,
        number,
        action: 'case.escalated',
        actor: 'Chat',
        agent: null,
        asker: null,
        subject: null,
        kind: null,
        method: null,
        reason: 'asked',
      },
    ],
    may: { take: true, takeOver: false, act: false },
    ...part,
  };
}

/** The row of a case, as the queue shows it. */
export function rowOf(kase: DeskCase): QueueRow {
  const leg = kase.legs.find(({ leg: id }) => id === kase.leg) ?? kase.legs[0];
  return {
    number: kase.number,
    state: kase.state,
    since: kase.since ?? kase.now,
    why: kase.why,
    channel: leg?.channel ?? null,
    language: leg?.language ?? null,
    shown: leg?.claim?.shown ?? null,
    customer: kase.customer?.proved ? kase.customer.name : null,
    proved: leg?.proved ? { method: leg.proved.method, until: leg.proved.until } : null,
    inHand: kase.request.open.map(({ kind, label, status }) => ({ kind, label, status })),
    agent: kase.agent,
  };
}
