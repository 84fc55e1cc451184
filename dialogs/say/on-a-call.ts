import type { Question } from '../../machines/question';
import { menuOf, type Deed } from '../keys/menu';
import type { CallAsked, CallQuestionWords, CallWords, Offer } from '../lines/call-words';
import type { Occasion } from '../lines/occasion';
import { asksItself, asksWhose, needAfter } from './need';

/** One question on a call, all ways to put it. */
interface CallPosed {
  readonly ask: () => string;
  readonly again: () => string;
  readonly keyed: () => string;
}

type OfAsk<Ask extends CallAsked['ask']> = {
  readonly [Each in Ask]: Extract<CallAsked, { readonly ask: Each }> & { readonly ask: Each };
}[Ask];

function pick<Ask extends CallAsked['ask']>(question: OfAsk<Ask>, occasion: Occasion, questions: CallWords['questions']): CallPosed {
  const ask: Ask = question.ask;
  const words: CallQuestionWords<OfAsk<Ask>> = questions[ask];
  return { ask: () => words.ask(question, occasion), again: () => words.again(question, occasion), keyed: () => words.keyed(question) };
}

/** What only mails are asked, a call is asked openly. */
const onCall = (question: Exclude<Question, { readonly ask: 'nothing' }>): CallAsked =>
  question.ask === 'several' || question.ask === 'address-on-file' ? { ask: 'need' } : question;

/** The keys that are offered aloud; what leads nowhere here is left out. A caller who has just been greeted hears the likeliest, and the key to the rest. */
function offers(
  question: Question,
  { person, staffed, handling, byEmail, proved, lines }: Occasion,
  { deeds, allKeys, mailAgain }: CallWords,
): Offer[] {
  const greeted = lines.some(({ line }) => line === 'greeting');
  const said = {
    always: true,
    'in-full': !greeted,
    'with-person': person === true || (staffed === true && handling === undefined),
    'by-email': byEmail && !proved,
    unsaid: false,
  };
  const { options } = menuOf(question);
  const shortened = options.some(({ offered }) => !said[offered] && offered === 'in-full');
  const mailed = question.ask === 'pin' && question.mailed;
  const does = (deed: Deed): string => {
    if (deed === 'again' && shortened) return allKeys;
    return deed === 'mail-pin' && mailed ? mailAgain : deeds[deed];
  };
  return options.flatMap(({ key, deed, offered }) => (said[offered] ? [{ key, deed: does(deed) }] : []));
}

/**
 * The question now open, the spoken way first and its keys behind it; '' where the lines have asked already. Misses in a row
 * (silence, noise) hear other words each time, the second time the keys alone.
 */
export function wordOnCall(occasion: Occasion, words: CallWords, whose: string): string {
  const { question, lines } = occasion;
  if (question === undefined || question.ask === 'nothing') return '';
  const asked = onCall(question);
  const posed = pick(asked, occasion, words.questions);
  const offered = offers(asked, occasion, words);
  const finish = menuOf(asked).entry !== undefined;
  // In the middle of a number nobody is read a menu: the rest is on their lips.
  const goesOn = asked.ask === 'field' && asked.begun !== undefined;
  const menu = (form: 'press' | 'each'): string => (offered.length === 0 || goesOn ? '' : words.keys[form](offered, finish));
  const misses = lines.findLast((line) => line.line === 'puzzled')?.times;
  const called = lines.some(({ line }) => line === 'person-called');
  if (called && (asked.ask === 'need' || asked.ask === 'choice')) return '';
  if (called && misses !== undefined) return joined(posed.keyed(), menu('press'));
  if (misses === 1) return joined(posed.again(), menu('each'));
  if (misses !== undefined) return joined(words.puzzled.keyed, posed.keyed(), menu('press'));
  if (asksWhose(occasion)) return whose;
  if (asked.ask === 'need') return need(occasion, words, joined(posed.ask(), menu('press')));
  if (question.ask === 'pin' && lines.some(({ line }) => line === 'enter-pin')) return menu('press');
  return joined(posed.ask(), menu('press'));
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

function need(occasion: Occasion, { more, waiting }: CallWords, first: string): string {
  const { lines, handling } = occasion;
  if (asksItself(occasion)) return '';
  const last = lines.at(-1);
  if (last === undefined) return first;
  if (last.line === 'small-talk' && (last.about === 'thanks' || last.about === 'bye')) return '';
  const how = needAfter[last.line];
  return how === 'silent' ? '' : handling !== undefined ? waiting : how === 'more' ? more : first;
}
