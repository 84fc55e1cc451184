import { eventually } from '../support/eventually';
import { after, mailed, expectStory, type Happening, type Row, type Story } from './support/story';
import { hour, inBothStores, minute, second } from './support/world';

const fr = { locale: 'fr-CA' };
const waiting: readonly Row[] = [
  ['101@organization.com, forward my calls to 613 555 0100', /Shall I/],
  ['yes', /PIN/],
  ['I don’t have it', /on its way/],
  mailed(/PIN/, 101),
];
const attente: readonly Row[] = [
  ['je suis 101@organization.com, renvoyez mes appels au 613 555 0100', /Dois-je/],
  ['oui', /PIN/],
  ['je ne l’ai pas', /en route/],
  mailed(/PIN/, 101),
];
const verified: readonly Row[] = [...waiting, ['{PIN}', /verified/, /^Done/]];
const vérifié: readonly Row[] = [...attente, ['{PIN}', /confirmée/, /^C’est fait/]];

/** The page stays open: its token is renewed, which is no input of the customer's. */
const keepsOpen: Happening = ({ customer }) => customer.refreshes();
const silent =
  (by: number): Happening =>
  ({ world }) =>
    Promise.resolve(world.later(by));
const ending = /your verification ends in two minutes/;
const ended = /your verification has ended/;

const stories: Record<string, Story> = {
  'slow mail: after three minutes other ways are offered unasked, once, and the PIN still counts': {
    rows: [
      ...waiting,
      after(
        3 * minute,
        /Is the mail slow to arrive\?.*spam folder for “Your support PIN”.*earlier mail.*open the link.*mailed once more.*I keep what you asked for/s,
      ),
      silent(minute),
      ['{PIN}', /verified/, /^Done/],
      async ({ customer }) =>
        expect((await customer.transcript()).filter(({ text }) => /Is the mail slow/.test(text ?? ''))).toHaveLength(1),
    ],
  },
  'no word of slow mail after a cancelled request': {
    rows: [
      ...waiting,
      ['cancel', /cancelled/],
      silent(4 * minute),
      ['what can you do', /Here is what/],
      async ({ customer }) => expect(JSON.stringify(await customer.transcript())).not.toContain('mail slow'),
    ],
  },
  'idle: told two minutes before, one word extends it': {
    rows: [
      ...verified,
      after(13 * minute, ending),
      ['wait, I’m still here', /./],
      after(13 * minute, ending),
      keepsOpen,
      ['stop forwarding my calls', /Shall I/],
      ['yes', /no longer forwarded/],
    ],
  },
  'idle for fifteen minutes: the right is over, the next change wants the PIN again': {
    rows: [
      ...verified,
      after(15 * minute, ended),
      ['stop forwarding my calls', /Shall I/],
      ['yes', /support PIN/],
      ['{PIN}', /verified/, /no longer forwarded/],
    ],
  },
  'an hour after the proof: told two minutes before, once, then over, however busy the chat was': {
    rows: [
      ...verified,
      ...[1, 2, 3, 4].flatMap((): Row[] => [silent(11 * minute), keepsOpen, ['what is a support PIN?', /six digits/]]),
      silent(11 * minute),
      keepsOpen,
      ['what is a login name?', /login name is your extension/],
      after(3 * minute, /ends in two minutes\. After that I’ll ask for your PIN again/),
      ['thanks', /welcome/],
      after(minute + second),
      ['forward my calls to 613 555 0101', /Shall I/],
      after(minute, ended),
      ['yes', /support PIN|show me that it’s you/],
      async ({ customer }) =>
        expect((await customer.transcript()).filter(({ text }) => /ends in two minutes/.test(text ?? ''))).toHaveLength(1),
    ],
  },
  'le courriel tarde': {
    ...fr,
    rows: [...attente, after(3 * minute, /Le courriel tarde à arriver/), ['{PIN}', /confirmée/, /^C’est fait/]],
  },
  'deux minutes avant la fin, puis la fin': {
    ...fr,
    rows: [
      ...vérifié,
      after(13 * minute, /prend fin dans deux minutes/),
      after(2 * minute, /votre vérification a pris fin/),
      ['arrêtez le renvoi', /Dois-je/],
      ['oui', /PIN d’assistance/],
    ],
  },
  'a case is closed after a day of silence: what comes then is a new one': {
    rows: [
      ...verified,
      ['bye', /your case number is C-/],
      ...Array.from({ length: 58 }, (): Happening => async ({ world, customer }) => {
        world.later(25 * minute);
        await customer.refreshes();
      }),
      ['forward my calls to 613 555 0100', /who you are/],
      ['bye', /your case number is C-/],
      async ({ customer }) => expect(new Set(JSON.stringify(await customer.transcript()).match(/C-[0-9A-Z]{4}-[0-9A-Z]/g)).size).toBe(2),
    ],
  },
  'the page reloaded within the day goes on, after it begins anew': {
    rows: [
      ...waiting,
      silent(23 * hour),
      async ({ customer }) => expect(await customer.returns()).toBe(true),
      ['what did I want?', /./],
      silent(25 * hour),
      ({ customer }) => eventually(async () => !(await customer.returns()) || undefined, 'the case to be closed'),
    ],
  },
};

inBothStores((world) => {
  test.each(Object.entries(stories))('time: %s', async (_what, story) => {
    await expectStory(world(), story);
  });
});
