import type { AddressDeed, OwnAddressOrder, PortalOrder } from '../../machines/portal-orders';
import type { User } from '../../src/directory/port';
import { createIssueLinks } from '../../src/links/issue-links';
import { createRatings } from '../../src/links/ratings';
import { createAskAhead } from '../../src/portal/accounts/ask-ahead';
import { createAskMail } from '../../src/portal/accounts/ask-mail';
import { passwordMark } from '../../src/portal/accounts/follow-password';
import { createByLink } from '../../src/portal/accounts/by-link';
import { createNewPasswords } from '../../src/portal/accounts/new-password';
import { createStillMay } from '../../src/portal/voicemail/voicemail-rights';
import { createVoicemailLink } from '../../src/portal/voicemail/voicemail-link';
import { createSealedSecrets } from '../../src/proof/sealed-secrets';
import type { LinkPurpose } from '../../src/store/port-secrets';
import type { TalkingHouse } from '../support/talking-house';

export const second = 1_000;
export const minute = 60 * second;
const hour = 60 * minute;
export const day = 24 * hour;

/** One link as its mail brought it. */
export interface Mailed {
  /** Whether its page shows what it is for. Looking uses nothing up. */
  readonly looks: () => Promise<boolean>;
  /** Whether this use of it was the one that did it. */
  readonly acts: () => Promise<boolean>;
}

export interface Row {
  /** From its mail on, in the settings of the demo. */
  readonly life: number;
  /** The user's account was never set up. */
  readonly fresh?: true;
  readonly mails: (house: Parts, user: User) => Promise<Mailed>;
  /** A newer one of the same kind leaves the older one alive: each is about its own matter. */
  readonly eachItsOwn?: true;
  /** Works whatever address is on file by now: whoever reads the mail may end rights, and nothing else. */
  readonly anyAddress?: true;
}

/** Used inside of a step or on a page with tests of its own. */
export interface Elsewhere {
  readonly elsewhere: string;
}

/** What makes and takes the links beside the house itself. */
export async function partsOf(house: TalkingHouse, boss: User) {
  const { store, records, directory, revocation, audit, policy, keys, now, portal, turns } = house;
  const askMail = createAskMail(store, policy);
  const passwords = createNewPasswords({
    records,
    revocation,
    audit,
    askAhead: createAskAhead(store, policy, askMail),
    passwordMark: (hash) => passwordMark(keys, hash),
    voicemailMark: (user, pin) => keys.mac('voicemail-pin', user, pin),
    policy: 'assigned',
  });
  const byLink = createByLink({ links: portal, passwords, now });
  const ratings = createRatings({ store, keys, policy, turns, now });
  const voicemail = createVoicemailLink({
    links: portal,
    stillMay: createStillMay({ directory, store }),
    sealed: createSealedSecrets(store, keys),
    now,
  });
  const issue = createIssueLinks(store, keys, () => 'http://localhost', { verify: day, resume: day });
  /** What is ordered is mailed; the last part of the first address in the newest mail to somebody with this path in it. */
  const found = async (to: string, path: RegExp): Promise<string> => {
    await house.runner.runDue(50);
    const text = house.mails().find((mail) => mail.to === to && path.test(mail.text))?.text ?? '';
    return path.exec(text)?.[1] ?? `no mail to ${to} with ${path.source}`;
  };
  const ordered = async (order: PortalOrder | AddressDeed | OwnAddressOrder, to: string, path: string): Promise<string> => {
    await askMail(order, 'en', now());
    return found(to, new RegExp(`http://localhost/${path}/(\\S+)`));
  };
  return { house, boss, byLink, ratings, voicemail, issue, found, ordered, store, directory };
}
export type Parts = Awaited<ReturnType<typeof partsOf>>;

let n = 0;
const secrets = { password: 'Ribbon-castle-88', confirmation: 'Ribbon-castle-88', voicemailPin: '8306' };
const own = ({ id }: User, email = `new${++n}@mail.example`): Omit<OwnAddressOrder, 'mail'> => ({
  user: id,
  email,
  request: `portal/every-${++n}`,
  by: id,
});
const deed = ({ id, email }: User, to: string): Omit<AddressDeed, 'mail'> => ({
  user: id,
  email: to,
  before: email,
  change: `every-${++n}`,
  asker: id,
  case: 'C-48K2-7',
});

const password =
  (purpose: 'welcome' | 'reset' | 'activate', order: (user: User) => PortalOrder, path: string): Row['mails'] =>
  async ({ byLink, ordered }, user) => {
    const token = await ordered(order(user), user.email, path);
    return {
      looks: async () => (await byLink.look(purpose, token)) !== undefined,
      acts: async () => (await byLink.complete(purpose, token, secrets)).is === 'done',
    };
  };
const chat =
  (wish: string, way: 'verify' | 'resume'): Row['mails'] =>
  async ({ house, found }, user) => {
    const talk = house.talk('chat');
    await talk.says(`I am ${user.login}`);
    if (way === 'resume') {
      await talk.says(`my PIN is ${await house.pin(user.login)}`);
      await talk.says('forward my calls to 613 555 0142');
    }
    await talk.says(wish);
    const token = await found(user.email, new RegExp(`http://localhost/${way}/(\\S+)`));
    return {
      looks: async () => (await house.links.look(token, undefined, way)) !== undefined,
      acts: async () => (await house.links.verify(token, undefined, way)).is === 'continues-here',
    };
  };
const ofOwner =
  (which: 'address-own' | 'second-confirm', path: string): Row['mails'] =>
  async ({ house, ordered }, user) => {
    const token = await ordered({ mail: which, ...own(user) }, user.email, path);
    return {
      looks: async () => (await house.ownAddresses.look(which, token)) !== undefined,
      acts: async () => (await house.ownAddresses.act(which, token)) === 'done',
    };
  };
const ofAddress =
  (purpose: 'email-confirm' | 'email-revert' | 'restore', mailed: (parts: Parts, user: User) => Promise<string>): Row['mails'] =>
  async (parts, user) => {
    const token = await mailed(parts, user);
    const { addresses } = parts.house;
    return {
      looks: async () => (await addresses.look(purpose, token)) !== undefined,
      acts: async () => (await addresses.act(purpose, token)) === 'done',
    };
  };

/** A purpose without a row is a compile error. */
export const rows: Readonly<Record<LinkPurpose, Row | Elsewhere>> = {
  verify: { life: day, mails: chat('mail me my PIN', 'verify') },
  resume: { life: day, mails: chat('send me a link to go on later', 'resume') },
  'not-me': {
    life: 3 * day,
    eachItsOwn: true,
    anyAddress: true,
    async mails({ house, ordered, store }, user) {
      const token = await ordered({ mail: 'password-notice', user: user.id }, user.email, 'not-me');
      const epoch = await store.epochOf(user.id);
      let counted = epoch;
      return {
        looks: async () => (await house.links.lookNotMe(token)) !== undefined,
        // It may be pressed again, and ends nothing more.
        async acts() {
          const done = (await house.links.notMe(token)) === 'done';
          const now = await store.epochOf(user.id);
          return done && now > counted && (counted = now) > 0;
        },
      };
    },
  },
  confirm: { elsewhere: 'test/scenarios/administrator.test.ts' },
  confirmed: { elsewhere: 'test/scenarios/administrator-races.test.ts' },
  rate: {
    life: 14 * day,
    eachItsOwn: true,
    anyAddress: true,
    async mails({ house, ratings, issue }, user) {
      const talk = house.talk('chat');
      await talk.says(`I am ${user.login}`);
      await talk.says('end chat');
      const stored = await house.store.loadByLeg(talk.leg);
      const link = await issue.rate({
        case: stored?.id ?? '',
        leg: talk.leg,
        at: house.now(),
        facts: { effect: `${stored?.id}:${++n}`, channel: 'chat', language: 'en', at: house.now() },
      });
      const token = link.slice(link.lastIndexOf('/') + 1);
      return { looks: async () => (await ratings.look(token)) !== undefined, acts: async () => (await ratings.rate(token, 5)) === 'rated' };
    },
  },
  welcome: { life: day, fresh: true, mails: password('welcome', ({ id }) => ({ mail: 'welcome', user: id }), 'portal/setup') },
  reset: { life: 3 * hour, mails: password('reset', ({ id }) => ({ mail: 'reset', user: id }), 'portal/reset') },
  activate: { life: day, fresh: true, mails: password('activate', ({ login }) => ({ mail: 'activation', login }), 'portal/activate') },
  'activate-code': {
    life: day,
    fresh: true,
    async mails({ house, ordered, found }, user) {
      await ordered({ mail: 'activation', login: user.login }, user.email, 'portal/activate');
      const code = await found(user.email, /\n([A-Z]{5}-[A-Z]{5})\n/);
      const acts = async (): Promise<boolean> => (await house.portal.spendCode(user.id, code)) !== undefined;
      return { looks: async () => true, acts };
    },
  },
  'address-own': { life: day, mails: ofOwner('address-own', 'portal/address') },
  'second-confirm': { life: day, mails: ofOwner('second-confirm', 'portal/second') },
  'email-confirm': {
    life: day,
    mails: ofAddress('email-confirm', ({ ordered }, user) => {
      const order = own(user);
      return ordered({ mail: 'address-own-new', ...order }, order.email, 'portal/email');
    }),
  },
  'email-revert': {
    // About its own change, whatever came after. An address becomes another only once it has sat out its first day.
    life: 3 * day,
    eachItsOwn: true,
    anyAddress: true,
    mails: ofAddress(
      'email-revert',
      ({ house, ordered }, user) => (
        house.later(day),
        ordered({ mail: 'address-set', ...deed(user, `set${++n}@mail.example`) }, user.email, 'portal/revert')
      ),
    ),
  },
  restore: {
    life: 3 * day,
    mails: ofAddress('restore', ({ ordered, boss }, user) =>
      ordered({ mail: 'address-put-back', ...deed(user, user.email) }, boss.email, 'portal/restore'),
    ),
  },
  voicemail: {
    life: 3 * hour,
    async mails({ house, voicemail, found }, user) {
      const talk = house.talk('chat');
      await talk.says(`I am ${user.login}. reset my voicemail PIN`);
      await talk.says('yes');
      await talk.says(`my PIN is ${await house.pin(user.login)}`);
      const token = await found(user.email, /http:\/\/localhost\/portal\/voicemail\/(\S+)/);
      return {
        looks: async () => (await voicemail.look(token)) !== undefined,
        acts: async () => (await voicemail.choose(token, { pin: '8306', again: '8306' })).is === 'taken',
      };
    },
  },
  'signed-in': { elsewhere: 'test/portal/chat-sign-in.test.ts' },
};
