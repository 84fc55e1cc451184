import { vocabularies } from '../../../dialogs/lines';
import { moment } from '../../../dialogs/lines/format';
import type { Occasion } from '../../../dialogs/lines/occasion';
import type { Scene } from '../../../dialogs/scene';
import { createSpeech } from '../../../dialogs/say';
import { forEars } from '../../../dialogs/say/for-ears';
import type { Line } from '../../../machines/tells';
import type { Question } from '../../../machines/question';
import type { Change, Channel, Language } from '../../../machines/words';
import type { Wish } from './words';

/** Where something is told: the language's table words it otherwise on each channel. */
export interface Ear {
  readonly language: Language;
  readonly channel: Channel;
}

/** A meaning as it is told there. */
export type Meaning = (ear: Ear) => RegExp;

const speech = createSpeech();

/** Stands for what a story need not know: how the customer named themself, the case number. */
const open = ['Qqqq@qqqq', 'Qqqq'] as const;
const wildcard = /Qqqq(?:@| at | arobase )qqqq|Qqqq/g;

/** The words with any white space between them, and anything in the open places. */
function fitting(texts: readonly string[]): RegExp {
  const one = (text: string): string =>
    text
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(wildcard, '[^\\n]{1,90}?')
      .replace(/\s+/g, '\\s+');
  return new RegExp([...new Set(texts.map(one))].join('|'));
}

const scene = ({ language, channel }: Ear, changes: readonly Change[], shown: string | undefined): Scene => ({
  language,
  channel,
  caseNumber: 'Qqqq',
  shown,
  byEmail: false,
  proved: true,
  changes,
  portalUrl: undefined,
  timeZone: 'UTC',
  pinMail: { from: 'support@support.example', subject: 'Qqqq' },
});

const asTold = ({ language, channel }: Ear, text: string): string => {
  const finished = vocabularies[language].finish(text);
  return channel === 'voice' ? forEars(finished, vocabularies[language].spoken) : finished;
};

/** A line of the language's table, as somebody hears it who is not proved; the lines of these stories hide nothing from them. */
export const told =
  (line: Line): Meaning =>
  (ear) =>
    fitting(
      open.map((shown) =>
        speech
          .say([line], undefined, { ...scene(ear, [], shown), proved: false })
          .map(({ text, speak }) => (ear.channel === 'voice' ? (speak ?? text) : text))
          .join(' '),
      ),
    );

const change = (wish: Wish, n = 1): Change => ({
  id: `c-${n}`,
  status: 'applied',
  subject: 'of' in wish && wish.of !== undefined ? { is: 'extension', extension: wish.of } : { is: 'self' },
  ...('newPin' in wish
    ? { kind: 'support-pin.reissue', fields: {} }
    : { kind: 'call-forwarding.set', fields: { number: 'forward' in wish ? wish.forward : null } }),
});

/** What will be done, as a heading. */
export const summary =
  (wish: Wish): Meaning =>
  (ear) => {
    const { kind } = change(wish);
    return fitting([...open, undefined].map((shown) => asTold(ear, vocabularies[ear.language].kinds[kind].summary(change(wish), shown))));
  };

/** What was done, without the moment. */
export const applied =
  (wish: Wish): Meaning =>
  (ear) => {
    const whole = [...open, undefined].map((shown) => {
      const occasion: Occasion = { ...scene(ear, [], shown), lines: [], question: undefined };
      return vocabularies[ear.language].kinds[change(wish).kind].report({ change: change(wish), at: 0 }, occasion);
    });
    return fitting(whole.map((text) => asTold(ear, text.split(moment(0, 'UTC', ear.language), 1)[0] ?? '')));
  };

/** The question for the PIN, for these changes. */
export const pinAsked =
  (...wishes: readonly Wish[]): Meaning =>
  (ear) => {
    const question: Question = { ask: 'pin', mailed: false };
    const changes = wishes.map((wish, n) => change(wish, n + 1));
    const said = speech
      .say([], question, { ...scene(ear, changes, 'Qqqq'), proved: false })
      .map(({ text, speak }) => (ear.channel === 'voice' ? (speak ?? text) : text))
      .join(' ');
    // Its first sentence; by mail what it asks for stands in a list, or in the sentence that replies to it.
    return ear.channel === 'email'
      ? ear.language === 'en'
        ? /\b6-digit support PIN\b/
        : /PIN d’assistance à 6 chiffres/
      : fitting([said.split(/(?<=[.?])\s/, 1)[0] ?? '']);
  };

/** What somebody is answered whom nothing proves to write from an address on file. */
export const addressAsked: Meaning = (ear) =>
  fitting(speech.say([], { ask: 'address-on-file' }, { ...scene(ear, [], undefined), proved: false }).map(({ text }) => text));

/** "Shall I ask an administrator?" */
export const administratorOffered: Meaning = (ear) => {
  const said = speech
    .say([], { ask: 'administrator', digest: 'd' }, { ...scene(ear, [], undefined), proved: false })
    .map(({ text, speak }) => (ear.channel === 'voice' ? (speak ?? text) : text))
    .join(' ');
  // The first sentence also stands before "first I need to know what you'd like done".
  return fitting([said.split(/(?<=\.)\s/, 2).join(' ')]);
};

/** Whatever is told to nobody without a proof. */
export const anyApplied: Meaning = ({ language }) => (language === 'en' ? /(?:^|\n|\. )Done\./ : /C’est fait\./);
