import type { Hearing, Said } from '../../../dialogs/heard';
import type { Change, KindId, Subject } from '../../../machines/words';

const aChange = (id: string, subject: Subject, number?: string | null): Change => ({
  id,
  kind: 'call-forwarding.set',
  subject,
  fields: number === undefined ? {} : { number },
  status: 'drafted',
});

const mine = aChange('c-1', { is: 'self' }, '+16135550100');
const of104 = aChange('c-2', { is: 'extension', extension: '104' }, null);

const aDone = (kind: KindId, subject: Subject): Change => ({ id: 'c-9', kind, subject, fields: {}, status: 'applied' });

/** A hearing with overrides. */
export const aHearing = (over: Partial<Hearing> = {}): Hearing => ({
  language: undefined,
  question: { ask: 'need' },
  changes: [],
  claimed: false,
  proved: false,
  named: [],
  country: 'US',
  ...over,
});

const claimed = { claimed: true, named: ['20417', '101'] };

/** Where a conversation may stand when a message comes. */
export const situations = {
  need: aHearing(),
  known: aHearing(claimed),
  who: aHearing({ question: { ask: 'who' }, changes: [mine] }),
  extension: aHearing({ question: { ask: 'extension' }, named: ['20417'] }),
  account: aHearing({ question: { ask: 'account' }, named: ['101'] }),
  number: aHearing({
    ...claimed,
    question: { ask: 'field', change: 'c-1', kind: 'call-forwarding.set', field: 'number' },
    changes: [aChange('c-1', { is: 'self' })],
  }),
  numberOfSeveral: aHearing({
    ...claimed,
    question: { ask: 'field', change: 'c-1', kind: 'call-forwarding.set', field: 'number' },
    changes: [aChange('c-1', { is: 'self' }), of104],
  }),
  email: aHearing({
    question: { ask: 'field', change: 'c-3', kind: 'login-name.remind', field: 'email' },
    changes: [{ id: 'c-3', kind: 'login-name.remind', subject: { is: 'self' }, fields: {}, status: 'drafted' }],
  }),
  confirm: aHearing({ ...claimed, question: { ask: 'confirm', digest: 'd' }, changes: [mine] }),
  confirmTwo: aHearing({ ...claimed, question: { ask: 'confirm', digest: 'd' }, changes: [mine, of104] }),
  confirmStop: aHearing({ ...claimed, question: { ask: 'confirm', digest: 'd' }, changes: [{ ...mine, fields: { number: null } }] }),
  confirmRemove: aHearing({
    ...claimed,
    question: { ask: 'confirm', digest: 'd' },
    changes: [{ id: 'c-9', kind: 'user.remove', subject: { is: 'extension', extension: '105' }, fields: {}, status: 'drafted' }],
  }),
  confirmAdd: aHearing({
    ...claimed,
    question: { ask: 'confirm', digest: 'd' },
    changes: [
      {
        id: 'c-8',
        kind: 'user.add',
        subject: { is: 'self' },
        fields: { extension: '118', name: 'Jonas Berg', email: 'jonas.berg@example.com' },
        status: 'drafted',
      },
    ],
  }),
  offeredStop: aHearing({ ...claimed, question: { ask: 'do-or-how', kind: 'call-forwarding.set', fields: { number: null }, told: true } }),
  correction: aHearing({ ...claimed, question: { ask: 'correction' }, changes: [mine] }),
  pin: aHearing({ ...claimed, question: { ask: 'pin', mailed: false }, changes: [mine] }),
  code: aHearing({ ...claimed, proved: true, question: { ask: 'code', digest: 'd' }, changes: [mine] }),
  after: aHearing({ ...claimed, proved: true, done: [{ ...mine, status: 'applied' }] }),
  afterTwo: aHearing({
    ...claimed,
    proved: true,
    done: ['104', '105'].map((extension) => ({
      ...aChange(`c-${extension}`, { is: 'extension', extension }, '+16135550100'),
      status: 'applied',
      before: { number: null },
    })),
  }),
  afterRemoved: aHearing({ ...claimed, proved: true, done: [aDone('user.remove', { is: 'extension', extension: '105' })] }),
  afterAdded: aHearing({ ...claimed, proved: true, done: [aDone('user.add', { is: 'self' })] }),
  afterLink: aHearing({ ...claimed, proved: true, done: [aDone('voicemail-pin.reset', { is: 'self' })] }),
  toldOfPin: aHearing({ about: 'support-pin' }),
  toldOfVoicemail: aHearing({ about: 'voicemail-pin' }),
  toldOfAddress: aHearing({ about: 'email-address' }),
  whoAlone: aHearing({ question: { ask: 'who' } }),
  whose: aHearing({ question: { ask: 'need', whose: { kind: 'call-forwarding.set', fields: { number: '+16135550190' } } } }),
  steps: aHearing({ question: { ask: 'steps-by-mail' }, channel: 'voice' }),
  doOrHow: aHearing({ question: { ask: 'do-or-how', kind: 'call-forwarding.set' } }),
  offered: aHearing({
    question: {
      ask: 'do-or-how',
      kind: 'call-forwarding.set',
      fields: { number: '+16135550142' },
      subject: { is: 'extension', extension: '104' },
      told: true,
    },
  }),
  administrator: aHearing({ question: { ask: 'administrator', digest: 'd' }, claimed: true, named: ['101'], changes: [mine] }),
  waiting: aHearing({ question: { ask: 'waiting' }, claimed: true, named: ['101'], changes: [mine] }),
  choice: aHearing({ question: { ask: 'choice' } }),
} satisfies Record<string, Hearing>;

export type Situation = keyof typeof situations;

const short: Readonly<Record<string, string>> = {
  'call-forwarding.set': 'fwd',
  'support-pin.reissue': 'newpin',
  'login-name.remind': 'remind',
  'voicemail-pin.reset': 'vmpin',
  'password.reset': 'newpassword',
  'welcome.resend': 'welcome',
  'user.add': 'add',
  'user.remove': 'remove',
  'email.update': 'newaddress',
  'email.add-second': 'secondaddress',
};

function subjectText(subject: Subject): string {
  return subject.is === 'self' ? 'self' : subject.is === 'extension' ? subject.extension : subject.login;
}

/** What was heard as one short line, e.g. `claim 101@organization.com; fwd self +16135550100; pin 483920`. */
export function brief(said: readonly Said[]): string {
  return said.flatMap(briefOne).join('; ');
}

function briefOne(said: Said): string | string[] {
  if (said.is === 'new-secret') return `new ${said.digits}`;
  if (said.is === 'join-code') return `code from a chat ${said.digits}`;
  if (said.is === 'secret') return `${said.purpose} ${said.digits}`;
  if (said.is === 'claim') {
    const { login, email, account, extension } = said.claim;
    return `claim ${login ?? email ?? [account, extension && `x${extension}`].filter(Boolean).join(' ')}`;
  }
  const { event } = said;
  switch (event.type) {
    case 'request.declined':
      return event.later ? 'later' : 'no';
    case 'request.drafted':
      return event.drafts.map(({ kind, subject, fields }) =>
        [
          short[kind],
          ...(kind === 'call-forwarding.set' ||
          kind === 'voicemail-pin.reset' ||
          kind === 'welcome.resend' ||
          kind === 'user.remove' ||
          kind === 'email.update' ||
          kind === 'email.add-second'
            ? [subjectText(subject)]
            : []),
          ...(fields.number === undefined ? [] : [fields.number ?? 'off']),
          ...(fields.email ? [fields.email] : []),
          ...(fields.extension ? [`x${fields.extension}`] : []),
          ...(fields.name ? [`“${fields.name}”`] : []),
        ].join(' '),
      );
    case 'field.given':
      return `field ${event.change ? `${event.change} ` : ''}${Object.entries(event.fields)
        .map(([name, value]) => (name === 'extension' ? `x${value}` : name === 'name' ? `“${value}”` : (value ?? 'off')))
        .join(' ')}`;
    case 'message.refused':
      return event.why;
    case 'number.begun':
      return `begun ${event.digits}`;
    case 'subject.given':
      return `subject ${subjectText(event.subject)}`;
    case 'change.dropped':
      return ['drop', short[event.kind], ...(event.change === undefined ? [] : [event.change])].join(' ');
    case 'change.wished':
      return `wish ${short[event.kind]}${event.fields?.number === null ? ' off' : ''}`;
    case 'question.asked':
      return event.change
        ? `ask ${event.topic} (${short[event.change.kind]} ${subjectText(event.change.subject ?? { is: 'self' })} ${event.change.fields.number ?? ''})`
        : `ask ${event.topic}`;
    case 'unsupported.asked':
      return `cannot ${event.topic}`;
    case 'condition.unsupported':
      return 'condition';
    case 'small-talk.heard':
      return event.about;
    case 'phone.wished':
      return event.code ? 'by phone' : 'how to call';
    case 'join-code.at-hand':
      return event.extension === undefined ? 'has code' : `code of x${event.extension}`;
    case 'case.named':
      return `case ${event.number}`;
    case 'secret.unclear':
      return `secret? ${event.why}`;
    case 'reply-address.given':
      return `answer to ${event.email}`;
    case 'case.rated':
      return `${event.score} stars`;
    default:
      return (
        {
          'request.confirmed': 'yes',
          'request.cancelled': 'cancel',
          'conversation.restarted': 'restart',
          'conversation.ended': 'end',
          'person.asked': 'person',
          'person.declined': 'no person',
          'capabilities.asked': 'capabilities',
          'message.puzzling': 'puzzled',
          'pin.requested': 'mail pin',
          'link.requested': 'link',
          'steps.wished': 'steps by mail',
          'pin.at-hand': 'has pin',
          'case.wished': 'my case',
          'case-number.at-hand': 'has case number',
          'not-me.said': 'not me',
          'undo.asked': 'undo',
          'progress.asked': 'ask progress',
          'mailbox.lost': 'no mailbox',
          'approval.agreed': 'ask administrator',
          'approval.declined': 'no administrator',
        } as const
      )[event.type];
  }
}
