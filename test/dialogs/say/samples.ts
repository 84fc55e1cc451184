import type { Question, Wanted } from '../../../machines/question';
import type { Line, LineId, Topic } from '../../../machines/tells';
import type { Change, Language, RefusalReason, SecretFault } from '../../../machines/words';
import type { Scene } from '../../../dialogs/scene';

export const languages: readonly Language[] = ['en', 'fr'];

/** 2:05 pm in Toronto. */
export const at = Date.UTC(2026, 10, 22, 19, 5);

export const forwardOwn: Change = {
  id: 'c-1',
  kind: 'call-forwarding.set',
  subject: { is: 'self' },
  fields: { number: '+16135550100' },
  status: 'drafted',
};
export const stop104: Change = {
  id: 'c-2',
  kind: 'call-forwarding.set',
  subject: { is: 'extension', extension: '104' },
  fields: { number: null },
  status: 'drafted',
};
export const forwardLogin: Change = {
  id: 'c-3',
  kind: 'call-forwarding.set',
  subject: { is: 'login', login: '104@organization.com' },
  fields: {},
  status: 'drafted',
};
export const reissue: Change = { id: 'c-4', kind: 'support-pin.reissue', subject: { is: 'self' }, fields: {}, status: 'drafted' };
export const remind: Change = {
  id: 'c-5',
  kind: 'login-name.remind',
  subject: { is: 'self' },
  fields: { email: 'ada@organization.com' },
  status: 'drafted',
};
export const resetOwn: Change = {
  id: 'c-6',
  kind: 'voicemail-pin.reset',
  subject: { is: 'self' },
  fields: { voicemailPin: 'sealed:x' },
  status: 'drafted',
  keyed: { by: 'leg', differed: 0 },
};
export const reset104: Change = { ...resetOwn, id: 'c-7', subject: { is: 'extension', extension: '104' } };
export const everyChange: readonly Change[] = [forwardOwn, stop104, forwardLogin, reissue, remind, resetOwn, reset104];

export function aScene(language: Language, override: Partial<Scene> = {}): Scene {
  return {
    language,
    channel: 'chat',
    caseNumber: 'C-48K2-7',
    shown: '101@organization.com',
    byEmail: false,
    proved: false,
    changes: [],
    pinMail: { from: 'Support <support@example.com>', subject: 'Your support PIN' },
    portalUrl: 'https://portal.example.com',
    timeZone: 'America/Toronto',
    ...override,
  };
}

const topics: Readonly<Record<Topic, true>> = {
  'call-forwarding': true,
  'forwarding-state': true,
  'support-pin': true,
  'login-name': true,
  'voicemail-pin': true,
  voicemail: true,
  password: true,
  'welcome-mail': true,
  'email-address': true,
  'second-email': true,
  users: true,
  billing: true,
  device: true,
  'number-porting': true,
  'opening-hours': true,
  'case-number': true,
  identity: true,
  'one-time-code': true,
  approval: true,
  'person-name': true,
  bot: true,
  emergency: true,
  other: true,
};
export const everyTopic = Object.keys(topics) as readonly Topic[];

const reasons: Readonly<Record<RefusalReason, true>> = {
  'premium-number': true,
  'emergency-number': true,
  'extension-number': true,
  'own-number': true,
  'not-administrator': true,
  'unknown-subject': true,
  'subject-suspended': true,
  'asker-not-active': true,
  'only-for-yourself': true,
  revoked: true,
  'directory-refused': true,
  'not-by-administrator': true,
  'secret-gone': true,
  'already-set-up': true,
  'address-rests': true,
  'not-for-yourself': true,
  'only-administrators': true,
  'extension-taken': true,
};
export const everyReason = Object.keys(reasons) as readonly RefusalReason[];

const faults: Readonly<Record<SecretFault, true>> = {
  length: true,
  'all-equal': true,
  sequence: true,
  repeats: true,
  date: true,
  common: true,
  extension: true,
  phone: true,
  'support-pin': true,
  'same-as-before': true,
};

type Samples = { readonly [Id in LineId]: readonly Omit<Extract<Line, { readonly line: Id }>, 'line'>[] };

const samples: Samples = {
  greeting: [{}],
  'small-talk': (['hello', 'thanks', 'how-are-you', 'bye', 'are-you-a-bot', 'loss', 'upset'] as const).map((about) => ({ about })),
  capabilities: [{}],
  answer: everyTopic.map((topic) => ({ topic })),
  'steps-by-mail': (['on-its-way', 'again', 'proof-first', 'none'] as const).map((is) => ({ is })),
  progress: [...(['nothing', 'open', 'under-way', 'settled'] as const).map((is) => ({ is })), { is: 'settled', mailed: true }],
  'cannot-do': everyTopic.map((topic) => ({ topic })),
  'condition-unsupported': [{}],
  'person-unavailable': [{}, { later: true }],
  'person-called': (['asked', 'not-understood', 'change-failed', 'administrator-silent', 'agent-away', 'taken'] as const).flatMap((why) =>
    [false, true].map((again) => ({ why, again })),
  ),
  'person-not-needed': [{}],
  'agent-joined': [{ name: 'Sam' }],
  'agent-left': [{}],
  'agent-there': [{ name: 'Sam', within: 600_000 }],
  'reply-address-kept': [{}],
  parked: [{}],
  'rate-help': [{}],
  rated: [{}],
  'pin-to-be-replaced': [{}],
  'whose-extension': [{ kind: 'call-forwarding.set' }, { kind: 'email.add-second' }],
  puzzled: [{ times: 1 }, { times: 2 }, { times: 3 }, { times: 4 }],
  'self-service': everyChange.map(({ kind }) => ({ kind })),
  'refused-draft': everyReason.map((reason) => ({ kind: 'call-forwarding.set' as const, reason })),
  'request-changed': [{}],
  'asked-again': [{}],
  'change-dropped': everyChange.map((change) => ({ change })),
  'request-cancelled': [{}],
  'nothing-to-cancel': [{}],
  'cannot-undo': everyChange.map(({ kind }) => ({ kind })),
  'left-open': [{}, { agreed: true }],
  restarted: [{}],
  'nothing-to-confirm': [{}],
  'prove-first': [{}],
  'pin-on-its-way': [{ again: false }, { again: true }],
  'code-on-its-way': [{ again: false }, { again: true }],
  'link-on-its-way': [{ again: false }, { again: true }],
  'no-mailbox': (['proved', 'request', 'only-mailbox', 'elsewhere'] as const).map((now) => ({ now })),
  'approval-asked': [false, true].map((again) => ({ again, reveals: { purpose: 'approval' as const, handle: 'h', until: at + 900_000 } })),
  'approval-ended': (['time', 'changed', 'refused'] as const).map((why) => ({ why })),
  'slow-mail': [{}],
  'enter-pin': [{}],
  'join-code': [
    { reveals: { purpose: 'join', handle: 'h', until: at + 600_000 }, life: 600_000 },
    { reveals: { purpose: 'join', handle: 'h', until: at + 1 }, life: 1 },
  ],
  'by-phone': [{}],
  'join-code-refused': [{ left: true }, { left: false }],
  'not-me-under-way': [{}],
  'not-me-done': [{}],
  'not-me-unproved': [{}],
  'case-unknown': [{}],
  'draft-found': [{ number: 'C-22AB-9' }],
  'finish-first': [{}],
  proved: [
    { method: 'join-code' },
    { method: 'pin' },
    { method: 'code' },
    { method: 'link' },
    { method: 'administrator' },
    { method: 'portal' },
  ],
  'signed-in': [{}],
  'signed-out': [{}],
  'not-proved': [{}],
  'whose-pin': [{}],
  'six-digits': [{}],
  'which-pin': [{}],
  'field-refused': [
    { kind: 'user.add', field: 'name' },
    { kind: 'user.add', field: 'extension' },
    { kind: 'user.add', field: 'email' },
    { kind: 'user.add', field: 'extension', taken: '104' },
  ],
  'in-writing': [{ kind: 'user.add' }],
  'secret-refused': (Object.keys(faults) as readonly SecretFault[]).map((why) => ({ why })),
  'secret-differs': [{ last: false }, { last: true }],
  'secret-anew': [{}],
  'right-ending': [{ last: false }, { last: true }, { last: false, soon: true }],
  'right-ended': [{}],
  revoked: [{ because: 'new-pin' }, { because: 'not-me' }, { because: 'account-changed' }],
  'change-applied': everyChange.flatMap((change) =>
    [undefined, null, '+442079460123'].map((number) => ({
      report: { change, at, ...(number === undefined ? {} : { before: { number } }) },
    })),
  ),
  'change-refused': everyReason.map((reason) => ({ change: stop104, reason })),
  'change-failed': everyChange.map((change) => ({ change })),
  joined: [{}],
  'joined-elsewhere': (['chat', 'email', 'voice'] as const).map((channel) => ({ channel })),
  'changed-elsewhere': (['chat', 'email', 'voice'] as const).flatMap((channel) =>
    everyChange.flatMap((change) => (['applied', 'failed'] as const).map((status) => ({ channel, change: { ...change, status } }))),
  ),
  'change-under-way': [{ change: 'c-1' }],
  busy: [{}],
  'reminder-on-its-way': [{}],
  'try-later': [{}],
  'goes-on-from': [{ number: 'C-22AB-9' }],
  'mail-came-back': (
    [
      'pin.mail',
      'code.mail',
      'notice.mail',
      'answer.mail',
      'resume.mail',
      'approval.mail',
      'summary.mail',
      'reply.mail',
      'article.mail',
    ] as const
  ).map((what) => ({ what })),
  'attachment-refused': [{}, { below: true }],
  'too-long': [{}, { many: true }],
  closed: [{}],
};

/** At least one of every line, each variant of it. */
export const everyLine: readonly Line[] = Object.entries(samples).flatMap(([line, all]) => all.map((each) => ({ line, ...each }) as Line));

const pin = { ask: 'pin', mailed: false } as const;
const confirm = { ask: 'confirm', digest: 'd' } as const;
const number = { ask: 'field', change: 'c-3', kind: 'call-forwarding.set', field: 'number' } as const;
const email = { ask: 'field', change: 'c-5', kind: 'login-name.remind', field: 'email' } as const;
/** What a mail may ask for together, in the order in which it is asked. */
const everySeveral: readonly (readonly Wanted[])[] = [
  [number, pin],
  [confirm, pin],
  [{ ask: 'who' }, pin],
  [{ ask: 'who' }, number, pin],
  [{ ask: 'extension' }, confirm, pin],
  [{ ask: 'account' }, number],
  [{ ask: 'who' }, confirm],
  [confirm, { ask: 'code', digest: 'd' }],
  [
    { ...pin, mailed: true },
    { ask: 'code', digest: 'd' },
  ],
  [number, email, pin],
  [confirm, { ...pin, mailed: true }],
];

type Questions = { readonly [Ask in Question['ask']]: readonly Omit<Extract<Question, { readonly ask: Ask }>, 'ask'>[] };

const questions: Questions = {
  nothing: [{}],
  need: [{}],
  who: [{}],
  extension: [{}],
  account: [{}],
  field: [
    { change: 'c-1', kind: 'call-forwarding.set', field: 'number' },
    { change: 'c-2', kind: 'call-forwarding.set', field: 'number' },
    { change: 'c-3', kind: 'call-forwarding.set', field: 'number' },
    { change: 'gone', kind: 'call-forwarding.set', field: 'number' },
    { change: 'c-5', kind: 'login-name.remind', field: 'email' },
  ],
  confirm: [{ digest: 'd' }],
  correction: [{}],
  pin: [{ mailed: false }, { mailed: true }],
  administrator: [{ digest: 'd' }],
  waiting: [{}],
  'reply-address': [{}],
  rating: [{}],
  code: [{ digest: 'd' }],
  'new-secret': [
    { change: 'c-6', kind: 'voicemail-pin.reset', field: 'voicemailPin', again: false },
    { change: 'c-7', kind: 'voicemail-pin.reset', field: 'voicemailPin', again: true },
  ],
  'join-extension': [{}],
  'join-code': [{}],
  'case-number': [{}],
  'steps-by-mail': [{}],
  'do-or-how': [
    { kind: 'voicemail-pin.reset' },
    { kind: 'call-forwarding.set' },
    { kind: 'support-pin.reissue' },
    { kind: 'login-name.remind' },
  ],
  several: everySeveral.map((wants) => ({ wants })),
  'address-on-file': [{}],
  choice: [{}],
};

/** Every question, each variant of it; the silent one is not among them. */
export const everyQuestion: readonly Question[] = Object.entries(questions)
  .flatMap(([ask, all]) => all.map((each) => ({ ask, ...each }) as Question))
  .filter(({ ask }) => ask !== 'nothing');

/** Questions that chats and mails are asked as well as calls. */
export const everyWritten: readonly Question[] = everyQuestion.filter(
  ({ ask }) => !/^(?:join-extension|join-code|case-number|steps-by-mail)$/.test(ask),
);
