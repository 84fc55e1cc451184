import { agrees, beside, misgivings, polite, sends, stops } from '../../phrases/plain';
import type { Question } from '../../../machines/question';
import type { Said } from '../../heard';
import { wordSet } from '../text/word-set';
import { namesNothingElse, onlyMails, withoutMailing } from './plain-mailing';

const [sending, stopping, other, doubtful, agreeing, courteous] = [
  wordSet(sends),
  wordSet(stops),
  wordSet(beside),
  wordSet(misgivings),
  wordSet(agrees),
  wordSet(polite),
];

/** What stands for a number and for an address once they are taken out; no word is written so. */
const NUMBER = '#';
const ADDRESS = '@';

/** A part of a sentence in words, and whether a question mark ends it. */
interface Piece {
  readonly words: readonly string[];
  readonly asks: boolean;
}

const addresses = /[^\s<>()",;:@]{1,100}@[^\s<>()",;:@]{0,200}[^\s<>()",;:@.!?]/g;
const numbers = /\+?\(?\d[\d ().\u00a0\u2011-]{0,40}\d|\d/g;

/** At once and until it is ended, which is how it is done in any case. */
const AT_ONCE =
  /(?<!\p{L})(?:(?:à partir de|a partir de|à partir d|à compter de|a compter de|à compter d|dès|des|as of|starting|effective|from) ?[’']?(?:maintenant|aujourd[’']hui|now|today|immediately)(?: on)?|(?:until|till) further notice|for the time being|jusqu[’'][àa] (?:nouvel (?:ordre|avis)|avis contraire)|pour l[’']instant|(?:right|straight) ?away|immediately|at once|as soon as (?:possible|you can)(?=\s*(?:[.!,;\n]|$))|asap|tout de suite|imm[ée]diatement|sans (?:tarder|d[ée]lai)|d[èe]s que possible|(?:au|le) plus (?:vite|t[ôo]t)(?: possible)?)(?!\p{L})/gu;

/** "Do it", in the breath of its order. What it hangs on, or denies it, stays and is read. */
const DO_IT =
  /(?<!\p{L})(?:go (?:right |straight )?ahead(?: with (?:it|that|this))?|(?:just )?do (?:it|so)|get it done|make it so|allez[- ]y|vas[- ]y|faites[- ]le|proc[ée]dez)(?!\p{L})/gu;

/** What makes it hang on something, in more than one word: taken for an "if". */
const HANGS =
  /(?<!\p{L})(?:(?:as|so) (?:soon|long|far) as|the (?:moment|minute|second|instant|day|week|time)|in (?:the )?(?:case|event)|(?:every|each|any|next) time|by the time|on the day|(?:d[èe]s|aussit[ôo]t|sit[ôo]t|tant) que?|d[èe]s lors|(?:au|dans le) cas|du moment|au moment|le (?:jour|moment) o[ùu]|chaque fois|une fois)(?!\p{L})/gu;

/** "The PIN you sent me", "comme demandé": what an answer is called, and no story of somebody who asked for something. */
const AS_ASKED =
  /(?:^| )(?:as (?:requested|asked)|(?:that )?you (?:have )?(?:asked for|wanted|requested|sent me|sent|mailed me)|(?:that )?i (?:received|got|was sent)|re[çc]ue?|demandée?|(?:comme|tel que) demandé|que (?:vous m avez (?:envoyé|demandé)|j ai reçu))(?= |$)/g;

const PIN = /^(?:pin|nip|code)$/;
/** Without what the PIN is called beside its name. */
const named = (words: readonly string[]): readonly string[] =>
  words.some((word) => PIN.test(word))
    ? words
        .join(' ')
        .replace(AS_ASKED, ' ')
        .split(' ')
        .filter((word) => word !== '')
    : words;

function piecesOf(text: string): readonly Piece[] {
  const bare = text
    .replace(addresses, ` ${ADDRESS} `)
    .replace(numbers, ` ${NUMBER} `)
    .replace(/n[’']t\b/g, ' not')
    .replace(AT_ONCE, ' ')
    .replace(DO_IT, ' ')
    .replace(HANGS, ' if ');
  return [...bare.matchAll(/([^.!?;,:\n\r\u2013\u2014]+)([.!?;,:\n\r\u2013\u2014]|$)/g)].map(([, words = '', end]) => ({
    words: named(words.match(/[\p{L}#@]+/gu) ?? []),
    asks: end === '?',
  }));
}

const isOrder = ({ words }: Piece): boolean => words.some((word) => sending.has(word) || stopping.has(word));
/** Made of the words of an order alone. */
const isPlainOrder = ({ words }: Piece): boolean =>
  words.every((word) => word === NUMBER || word === ADDRESS || sending.has(word) || stopping.has(word) || other.has(word));
/** A number by itself, a PIN, a name, an extension, a yes: the answer to what was asked. */
const isAnswer = ({ words, asks }: Piece): boolean =>
  !asks && words.every((word) => word === NUMBER || word === ADDRESS || other.has(word) || agreeing.has(word));
/** "…, please?": what it stands beside asks, as it would without it. */
const isPolite = ({ words }: Piece): boolean => words.every((word) => courteous.has(word));
const isHarmless = ({ words, asks }: Piece): boolean =>
  !asks && !words.includes(NUMBER) && !words.some((word) => doubtful.has(word) || sending.has(word) || stopping.has(word));

const asksField = (question: Question): boolean =>
  question.ask === 'field' || (question.ask === 'several' && question.wants.some(({ ask }) => ask === 'field'));

/** Digits of the shortest telephone number that is written with its area code. */
const WHOLE = 10;

/** Where calls are to go somewhere, every telephone number that is written is one that was heard: what another is for, nobody knows. */
function knowsNumbers(core: string, goals: readonly (string | null | undefined)[]): boolean {
  const written = [...core.matchAll(numbers)].map(([number]) => number.replace(/\D/g, '')).filter(({ length }) => length >= WHOLE);
  const wanted = goals.filter((goal) => typeof goal === 'string');
  return wanted.length === 0 || written.every((digits) => wanted.some((goal) => goal.endsWith(digits.slice(-WHOLE))));
}

/** Where calls are to go, and null where they are to stay, as it was heard. */
const goalsOf = (said: readonly Said[]): readonly (string | null | undefined)[] =>
  said.flatMap((one) => {
    if (one.is !== 'event') return [];
    if (one.event.type === 'request.drafted')
      return one.event.drafts.filter(({ kind }) => kind === 'call-forwarding.set').map(({ fields }) => fields.number);
    return one.event.type === 'field.given' ? [one.event.fields.number] : [];
  });

/** What was heard goes the way the words go: nobody who says "remove" gets anything forwarded, and a number that nobody asked for is no order. */
function fits(orders: readonly Piece[], goals: readonly (string | null | undefined)[], asked: boolean): boolean {
  const says = (words: ReadonlySet<string>): boolean => orders.some((piece) => piece.words.some((word) => words.has(word)));
  const sent = goals.some((goal) => typeof goal === 'string');
  return (
    (!sent || asked || says(sending)) &&
    (!says(stopping) || goals.includes(null)) &&
    (!says(sending) || goals.some((goal) => goal !== null)) &&
    (!goals.includes(null) || says(stopping))
  );
}

/**
 * Whether a mail says what to do so plainly that it may be carried out without a second yes (P8): orders are orders and
 * nothing else, what stands beside them has no misgivings, and what was heard goes the same way. Linear in the text.
 * `core`: without salutation, closing and signature; `question`: what the thread was asked last.
 */
export function isPlain(core: string, said: readonly Said[], question: Question): boolean {
  const text = core.toLowerCase().normalize('NFC');
  const mailing = onlyMails(said);
  if (mailing && !namesNothingElse(text, said)) return false;
  const pieces = piecesOf(mailing ? withoutMailing(text) : text);
  const orders = pieces.filter(isOrder);
  const goals = goalsOf(said);
  return (
    orders.every(isPlainOrder) &&
    pieces.every((piece) => isOrder(piece) || isAnswer(piece) || isPolite(piece) || isHarmless(piece)) &&
    knowsNumbers(core, goals) &&
    fits(orders, goals, asksField(question))
  );
}
