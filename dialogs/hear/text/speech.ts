import type { Heard, Hearing, Said } from '../../heard';
import { type Key, menuOf } from '../../keys/menu';
import { goOn, lead, noises, repeat, saidKeys } from '../../phrases/calls';
import { inBreaths } from '../answer/in-breaths';
import { spokenDomain } from '../things/addresses';
import { companyIn } from '../things/company';
import { Lexicon, wordsOf } from './lexicon';
import { shownKeys } from '../mask/key-mask';
import { cover, MASK } from '../mask/mask';
import { normalise } from './normalise';
import { asksAgain } from './asks-again';
import { asRecognised } from './recognised';
import { keepsSecret } from '../wants';
import { teens, tens, units, zeros } from '../../phrases/numbers';
import { tokenise } from './tokens';

const keyWords = new Lexicon<Key | 'lead'>({ ...saidKeys, lead });
const repeats = new Lexicon({ repeat, filler: ['please', 'uh', 'um', "s'il vous plaît", 'euh', 'sorry', 'pardon'] });
const goingOn = new Lexicon({ goOn, filler: ['please', 'uh', 'um', 'so', 'hello', 'hi', 'bonjour', "s'il vous plaît", 'euh'] });
const noise = new Lexicon({ noise: noises });
/** No key is said in more words. */
const FEW = 6;

/** Ways in which words and keys are read. */
interface Readers {
  readonly read: (text: string, hearing: Hearing) => Heard;
  readonly press: (key: Key, hearing: Hearing) => Heard;
}

/**
 * Speech of a call, as a recogniser wrote it down. A key of the menu may be said; a PIN or code may not: what is spoken can be
 * overheard and transcribed, so it is masked and never compared, and the caller is told to key it in.
 */
export function hearSpeech(spoken: string, hearing: Hearing, { read, press }: Readers): Heard {
  const text = asRecognised(spoken, hearing);
  const words = wordsOf(text.slice(0, 200));
  const key = text.length < 60 ? keySaid(words, hearing) : undefined;
  if (key !== undefined)
    return { ...press(key, hearing), masked: shownKeys(key, hearing.question) === key ? spoken : shownKeys(key, hearing.question) };
  if (/^join-(?:code|extension)$/.test(hearing.question.ask) && digitsIn(text) >= 2)
    return { language: hearing.language ?? 'en', said: [puzzling], masked: maskDigits(text) };
  const heard = asSpoken(spoken, text, hearing, read);
  const howTo = hearing.question.ask === 'do-or-how' && words.includes('comment');
  if (words.length <= 8 && !howTo && repeats.whole(words)?.has('repeat')) return { ...heard, said: [], masked: spoken };
  if (!howTo && asksAgain(text, hearing.question)) return { ...heard, said: [], masked: spoken };
  if (!keepsSecret(hearing.question) && words.length <= 16 && goingOn.whole(words)?.has('goOn'))
    return { ...heard, said: [{ is: 'event', event: { type: 'case.wished' } }], masked: spoken };
  if (saysNewPin(text, hearing, heard)) return { ...heard, said: [puzzling], masked: maskDigits(text) };
  if (words.length <= FEW && noise.whole(words)) return { ...heard, said: [puzzling] };
  if (EXCUSED.test(words.join(' '))) return { ...heard, said: [] };
  if (ASIDE.test(words.join(' ')) && heard.said.every(isTalk)) return { ...heard, said: [] };
  return inBreaths(text, withoutSecrets(text, withCompany(text, heard, hearing, read), hearing), hearing);
}

/** What was said, kept as it was written down; where a secret is found in it only as it was meant, as it was meant. */
function asSpoken(spoken: string, meant: string, hearing: Hearing, read: Readers['read']): Heard {
  const heard = read(meant, hearing);
  return meant === spoken || heard.masked.includes(MASK) ? heard : { ...heard, masked: read(spoken, hearing).masked };
}

/** A company by its domain or its name, said apart from the extension: before it, behind it, or alone where the company was asked for. */
function withCompany(text: string, heard: Heard, hearing: Hearing, read: Readers['read']): Heard {
  const claim = heard.said.flatMap((said) => (said.is === 'claim' ? [said.claim] : []))[0];
  const half = claim?.extension !== undefined && claim.account === undefined && claim.login === undefined;
  const asked = hearing.question.ask === 'account' && claim === undefined;
  const domain = half || asked ? spokenDomain(tokenise(normalise(text).text)) : undefined;
  if (domain === undefined) return half || claim === undefined ? withName(text, heard, hearing, claim?.extension, asked) : heard;
  if (!half) return { ...heard, said: read(domain, hearing).said };
  const login = `${claim.extension}@${domain}`;
  return {
    ...heard,
    said: heard.said.map((said) => (said.is === 'claim' ? { is: 'claim', claim: { login, shown: login.slice(0, 80) } } : said)),
  };
}

/** The company's name stands for the account number where that is asked for; what else it was taken for was the name. */
function withName(text: string, heard: Heard, hearing: Hearing, extension: string | undefined, asked: boolean): Heard {
  const who = hearing.question.ask === 'who' || hearing.question.ask === 'account';
  const clear =
    extension !== undefined ||
    (heard.said.length > 0 &&
      heard.said.every(
        (said) => said.is === 'event' && (said.event.type === 'message.puzzling' || said.event.type === 'unsupported.asked'),
      ));
  const name = who && clear ? companyIn(text, { extension: extension !== undefined, asked }) : undefined;
  if (name === undefined) return heard;
  const company = spokenDomain(tokenise(normalise(name).text)) ?? name;
  const shown = extension === undefined ? company : `${company}, ${hearing.language === 'fr' ? 'poste' : 'extension'} ${extension}`;
  return {
    ...heard,
    said: [{ is: 'claim', claim: { account: company, ...(extension === undefined ? {} : { extension }), shown: shown.slice(0, 80) } }],
  };
}

/** One key of a menu, said alone; where a number is asked for, the digits are of the number. */
function keySaid(words: readonly string[], { question }: Hearing): Key | undefined {
  const { entry, options } = menuOf(question);
  if (entry !== undefined || words.length === 0 || words.length > FEW) return undefined;
  const names = keyWords.whole(words);
  names?.delete('lead');
  const [key, other] = names ?? [];
  return key === undefined || key === 'lead' || other !== undefined || !options.some((option) => option.key === key) ? undefined : key;
}

/** "Honey, who's that?", "one sec mom, I'm on the phone": said to somebody in the room, and nothing to us. */
const ASIDE =
  /^(?:(?:hey|hold on|one sec|just a (?:minute|second|sec)|wait|attends|oui|yes|no|non) )*(?:honey|hun|sweetie|sweetheart|darling|babe|mom|mommy|mum|dad|daddy|kids|cheri|cherie|mon amour|maman|papa|les enfants)\b|^(?:hold on|one sec(?:ond)?|just a (?:minute|second|sec)|wait|not now|quiet|attends|pas maintenant)(?: \w+){0,3} (?:im|i am|je suis|jsuis|chuis) (?:on the phone|au telephone)$/;
/** "Sorry, I was talking to someone else": nobody is wanted by that. */
const EXCUSED =
  /^(?:(?:oh|sorry|pardon|uh|um|about that) ?)*(?:i was|im) (?:just )?(?:talking|speaking) (?:to|with) (?:someone|somebody|my \w+|him|her|them|the \w+)(?: (?:else|here|in the room))*$/;
const isTalk = (said: Said): boolean =>
  said.is === 'event' &&
  /^(?:question\.asked|unsupported\.asked|message\.puzzling|small-talk\.heard|progress\.asked)$/.test(said.event.type);

const unclear = (why: 'length' | 'whose'): Said => ({ is: 'event', event: { type: 'secret.unclear', why } });
const puzzling: Said = { is: 'event', event: { type: 'message.puzzling' } };
const isUnclear = (said: Said): boolean => said.is === 'event' && said.event.type === 'secret.unclear';
/** What digits among other words are taken for where they were meant as the secret. */
const isBeside = (said: Said): boolean =>
  said.is === 'event' && /^(?:message\.puzzling|pin\.at-hand|small-talk\.heard)$/.test(said.event.type);

function withoutSecrets(text: string, heard: Heard, hearing: Hearing): Heard {
  const awaited = keepsSecret(hearing.question);
  const why = awaited || hearing.claimed ? 'length' : 'whose';
  const beside = (said: Said): boolean =>
    isBeside(said) || (hearing.question.ask === 'new-secret' && said.is === 'event' && said.event.type === 'request.confirmed');
  const given = heard.said.some(({ is }) => is === 'secret') || heard.said.some(isUnclear);
  const spoken = awaited && digitsIn(text) >= 3;
  if (!given && !(spoken && heard.said.every(beside)))
    return spoken && !heard.masked.includes(MASK) ? { ...heard, masked: maskDigits(text) } : heard;
  const rest = heard.said.filter((said) => said.is !== 'secret' && !isUnclear(said) && !beside(said));
  return { ...heard, said: [...rest, unclear(why)], masked: awaited ? maskDigits(heard.masked) : heard.masked };
}

/** "It is five nine two zero", where the yes to a new PIN is asked that was just keyed in: the PIN said aloud, and no yes. */
const saysNewPin = (text: string, { question, changes }: Hearing, { said }: Heard): boolean =>
  question.ask === 'confirm' &&
  changes.some(({ keyed }) => keyed !== undefined) &&
  digitsIn(text) >= 3 &&
  said.every((one) => one.is === 'event' && (one.event.type === 'request.confirmed' || isBeside(one)));

const number = new Set([...Object.keys(units), ...Object.keys(teens), ...Object.keys(tens), ...zeros]);

/** How many digits or words for digits there are. */
const digitsIn = (text: string): number =>
  tokenise(normalise(text).text).reduce(
    (sum, { kind, text: token }) => sum + (kind === 'digits' ? token.length : kind === 'word' && number.has(token) ? 1 : 0),
    0,
  );

/** Every digit and every word for one covered. */
function maskDigits(text: string): string {
  const { text: plain, at, source } = normalise(text);
  return cover(
    source,
    tokenise(plain)
      .filter(({ kind, text: token }) => kind === 'digits' || (kind === 'word' && number.has(token)))
      .map(({ start, end }) => ({ start: at[start] ?? source.length, end: at[end] ?? source.length })),
  );
}
