import type { AuditFact } from '../../../machines/audit-fact';
import type { Channel, ProofMethod } from '../../../machines/words';
import { wrong, type Customer } from './customer';
import { addressAsked, administratorOffered, anyApplied, applied, pinAsked, summary, told } from './meanings';
import type { Wish } from './words';

/** A mail beside the conversation, and whose mailbox it is in. */
export type Mailed = readonly [
  to: 'asker' | 'subject' | 'administrator' | 'otherAdministrator',
  what: 'pin' | 'new-pin' | 'notice' | 'confirm' | 'confirm-asked' | 'confirmed',
];

/** An entry of the audit log, with how the asker showed who it is. */
export type Audited = AuditFact['action'] | `${AuditFact['action']} ${ProofMethod}`;

/** One story in terms of what a customer intends, and all that has to come of it in the world. */
export interface Row {
  readonly name: string;
  readonly as?: 'administrator';
  readonly unknown?: true;
  readonly tells: (customer: Customer) => Promise<void>;
  /** Numbers that calls were forwarded to, oldest first; null: forwarding was stopped. */
  readonly directory: readonly (string | null)[];
  /** Beside the conversation. By mail the answer in the thread tells the asker what was done; no notice repeats it. */
  readonly mailed: readonly Mailed[] | Readonly<Record<Channel, readonly Mailed[]>>;
  /** Sorted; that each change was authorized before it was applied is seen apart. */
  readonly audited: readonly Audited[];
}

const forward: Wish = { forward: '+16135550142' };
const other: Wish = { forward: '+16135550143' };
const stop: Wish = { stop: true };
const notProved = told({ line: 'not-proved' });
const proved = told({ line: 'proved', method: 'pin' });
const notice = { chat: [['asker', 'notice']], voice: [['asker', 'notice']], email: [] } as const;
/** The administrators are asked, the asker told; then the asker and the other administrator hear who confirmed it. */
const approval = [
  ['administrator', 'confirm'],
  ['otherAdministrator', 'confirm'],
  ['asker', 'confirm-asked'],
  ['asker', 'confirmed'],
  ['otherAdministrator', 'confirmed'],
] as const;
const done = ['identity.proved pin', 'change.authorized pin', 'change.applied pin'] as const;

/** Asks for it, and is asked for the yes and the PIN. */
async function asks(customer: Customer, ...wishes: readonly Wish[]): Promise<void> {
  await customer.wants(...wishes);
  await customer.hears(...wishes.map(summary));
  await customer.agrees();
  await customer.hears(pinAsked(...wishes));
}

/** The PIN as it stands in the newest mail that carries one. */
async function mailedPin({ cell: { world, person } }: Customer): Promise<string> {
  const mail = await world.sink.arrives(
    person.address,
    0,
    ({ replyTo = '', text }) => replyTo.startsWith('pin+') && /^\d{6}$/m.test(text),
    'the mail with the PIN',
  );
  return /^\d{6}$/m.exec(mail.text)?.[0] ?? '';
}

/** The administrator opens the page behind the mail, is proved there by their own PIN, and types the code they were told; answers the status. */
async function confirms(
  {
    cell: {
      world,
      company: { administrator },
    },
  }: Customer,
  code: string,
): Promise<number> {
  const mail = await world.sink.arrives(
    administrator.address,
    0,
    ({ links }) => links.some((link) => link.includes('/portal/confirm/')),
    'the mail that asks an administrator',
  );
  const link = mail.links.find((each) => each.includes('/portal/confirm/')) ?? '';
  const answer = await fetch(link, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ act: 'confirm', pin: administrator.pin, code }),
  });
  return answer.status;
}

export const rows: readonly Row[] = [
  {
    name: 'a verified change',
    tells: async (customer) => {
      await asks(customer, forward);
      await customer.proves();
      await customer.hears(proved, applied(forward));
    },
    directory: ['+16135550142'],
    mailed: notice,
    audited: done,
  },
  {
    name: 'a wrong PIN three times, then even the right one is not compared',
    tells: async (customer) => {
      await asks(customer, forward);
      for (const pin of [wrong(customer.cell.person.pin), '000000', '999999', customer.cell.person.pin]) {
        await customer.proves(pin);
        await customer.hears(notProved);
      }
    },
    directory: [],
    mailed: [],
    audited: [],
  },
  {
    name: 'a lost PIN, mailed to the address on file',
    tells: async (customer) => {
      await asks(customer, forward);
      await customer.losesPin();
      await customer.hears(told({ line: 'pin-on-its-way', again: false }));
      await customer.proves(await mailedPin(customer));
      await customer.hears(proved, applied(forward));
    },
    directory: ['+16135550142'],
    mailed: { chat: [['asker', 'pin'], ...notice.chat], voice: [['asker', 'pin'], ...notice.voice], email: [['asker', 'pin']] },
    audited: ['pin.mailed', ...done],
  },
  {
    name: 'cancelled before the proof',
    tells: async (customer) => {
      await asks(customer, forward);
      await customer.cancels();
      await customer.hears(told({ line: 'request-cancelled' }));
      await customer.saysYes();
      await customer.hears(told({ line: 'nothing-to-confirm' }));
    },
    directory: [],
    mailed: [],
    audited: [],
  },
  {
    name: 'a number corrected before the proof',
    tells: async (customer) => {
      await customer.wants(forward);
      await customer.hears(summary(forward));
      await customer.corrects('+16135550143');
      await customer.hears(told({ line: 'request-changed' }), summary(other));
      await customer.agrees();
      await customer.hears(pinAsked(other));
      await customer.proves();
      await customer.hears(applied(other));
    },
    directory: ['+16135550143'],
    mailed: notice,
    audited: done,
  },
  {
    name: 'several changes, summarized together and confirmed once',
    tells: async (customer) => {
      await asks(customer, forward, { newPin: true });
      await customer.proves();
      await customer.hears(applied(forward), applied({ newPin: true }));
    },
    directory: ['+16135550142'],
    mailed: { chat: [['asker', 'new-pin'], ...notice.chat], voice: [['asker', 'new-pin'], ...notice.voice], email: [['asker', 'new-pin']] },
    audited: [
      'identity.proved pin',
      'change.authorized pin',
      'change.authorized pin',
      'change.applied pin',
      'change.applied pin',
      'pin.reissued',
    ],
  },
  {
    name: 'another mind once it is done: stopped again, without a second PIN',
    tells: async (customer) => {
      await asks(customer, forward);
      await customer.proves();
      await customer.hears(applied(forward));
      await customer.wants(stop);
      await customer.agrees();
      await customer.hears(applied(stop));
    },
    directory: ['+16135550142', null],
    mailed: { chat: [...notice.chat, ...notice.chat], voice: [...notice.voice, ...notice.voice], email: [] },
    audited: [...done, 'change.authorized pin', 'change.applied pin'],
  },
  {
    name: 'somebody whom nobody knows is asked the same, and gains nothing',
    unknown: true,
    tells: async (customer) => {
      await customer.wants(forward);
      if (customer.channel === 'email') await customer.hears(addressAsked);
      else {
        await customer.hears(summary(forward));
        await customer.agrees();
        await customer.hears(pinAsked(forward));
      }
      await customer.proves('123456');
      // A stranger's mails are answered once an hour.
      if (customer.channel !== 'email') await customer.hears(notProved);
      expect(await customer.transcript()).not.toMatch(anyApplied(customer));
    },
    directory: [],
    mailed: [],
    audited: [],
  },
  {
    name: 'an administrator for a user of the account',
    as: 'administrator',
    tells: async (customer) => {
      const wish: Wish = { forward: '+16135550142', of: '104' };
      await asks(customer, wish);
      await customer.proves();
      await customer.hears(proved, applied(wish));
    },
    directory: ['+16135550142'],
    mailed: {
      chat: [
        ['asker', 'notice'],
        ['subject', 'notice'],
      ],
      voice: [
        ['asker', 'notice'],
        ['subject', 'notice'],
      ],
      email: [['subject', 'notice']],
    },
    audited: done,
  },
  {
    name: 'no way into the mailbox: an administrator confirms it',
    tells: async (customer) => {
      await asks(customer, forward);
      await customer.losesMailbox();
      await customer.hears(administratorOffered);
      await customer.agrees();
      expect(await confirms(customer, await customer.code())).toBe(200);
      await customer.waits();
      await customer.hears(told({ line: 'proved', method: 'administrator' }), applied(forward));
    },
    directory: ['+16135550142'],
    mailed: { chat: [...approval, ...notice.chat], voice: [...approval, ...notice.voice], email: approval },
    audited: ['approval.asked', 'identity.proved administrator', 'change.authorized administrator', 'change.applied administrator'],
  },
];
