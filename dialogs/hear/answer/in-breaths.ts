import type { Question } from '../../../machines/question';
import type { Heard, Hearing, Said } from '../../heard';
import { strong } from '../../phrases/repairs';
import { normalise } from '../text/normalise';
import { tokenise, type Token } from '../text/tokens';
import { wordSet } from '../text/word-set';
import { beginsPhone, readPhone } from '../things/phone';
import { readRun } from '../things/runs';

type AskedNumber = Extract<Question, { readonly ask: 'field' }>;

/** Said around digits, and meaning nothing else. */
const AROUND =
  /^(?:uh|um|er|euh|heu|ok|okay|so|and|then|it|its|is|the|my|number|cell|that|thats|would|be|area|code|yes|yeah|to|at|and|et|puis|alors|oui|le|la|au|cest|est|numero|mon|cellulaire|indicatif|regional|ensuite)$/;
/** No shorter beginning is one in a sentence with other words: it could be an extension. */
const LONG = 6;

/** "No, sorry": what was said before does not hold. */
const MENDS = wordSet(strong);

/** Shortest and longest account number that is put together from two breaths. */
const WHOLE = { from: 5, to: 8 } as const;
/** So few digits are no account number by themselves, and hardly an extension: a pause cut something in two. */
const FEW = 2;

/**
 * An account number that a pause cut in two, or that is put right in the next breath. Its first digits were taken for the extension
 * (`named`), since nobody knew that more would come.
 */
function accountInBreaths(tokens: readonly Token[], { question, named, claimed, language }: Hearing): Said | undefined {
  const [before = '', other] = named;
  if (claimed || other !== undefined || !/^\d+$/.test(before)) return undefined;
  const mend = tokens.findIndex(({ text }) => MENDS.has(text));
  const mends = mend >= 0;
  // "102, no sorry, 101": what is asked for is put right, and not the account number before it.
  if (mends && digitsOf(tokens.slice(0, mend)) !== undefined) return undefined;
  const digits = digitsOf(mends ? tokens.filter(({ text }) => !MENDS.has(text)) : tokens);
  if (digits === undefined) return undefined;
  if (question.ask === 'extension')
    return mends && digits.length > FEW + 1 && Math.abs(digits.length - before.length) <= 1 ? account(digits, language) : undefined;
  // Said once more from the beginning: whole, or its first digits again.
  if (!mends && digits.length > before.length && (digits.startsWith(before) || lacksOne(before, digits))) return account(digits, language);
  if (!mends && digits.length >= FEW && digits.length < before.length && before.startsWith(digits)) return extension(digits, language);
  const all = before + digits;
  const short = before.length <= FEW || digits.length <= FEW;
  return !mends && short && all.length >= WHOLE.from && all.length <= WHOLE.to ? account(all, language) : undefined;
}

/** "Twenty four one seven", then "two zero four one seven": a recogniser had lost a digit. */
function lacksOne(before: string, digits: string): boolean {
  if (before.length <= FEW + 1 || digits.length !== before.length + 1) return false;
  return [...digits].some((_, at) => digits.slice(0, at) + digits.slice(at + 1) === before);
}

const extension = (digits: string, language: Hearing['language']): Said => ({
  is: 'claim',
  claim: { extension: digits, anew: true, shown: `${language === 'fr' ? 'poste' : 'extension'} ${digits}` },
});

const account = (digits: string, language: Hearing['language']): Said => ({
  is: 'claim',
  claim: { account: digits, anew: true, shown: `${language === 'fr' ? 'compte' : 'account'} ${digits}` },
});

/** All digits of words that are nothing but digits; undefined: there is more, or nothing. */
function digitsOf(tokens: readonly Token[]): string | undefined {
  let digits = '';
  for (let i = 0; i < tokens.length;) {
    const run = readRun(tokens, i);
    if (run) {
      digits += run.groups.map((group) => group.digits).join('');
      i = run.groups.at(-1)?.next ?? i + 1;
    } else if (tokens[i]?.kind === 'mark' || AROUND.test(tokens[i]?.text ?? '')) i += 1;
    else return undefined;
  }
  return digits === '' ? undefined : digits;
}

/** The only long row of digits in a sentence. */
function longRun(tokens: readonly Token[]): string | undefined {
  const found: string[] = [];
  for (let i = 0; i < tokens.length;) {
    const run = readRun(tokens, i);
    if (run) found.push(run.groups.map((group) => group.digits).join(''));
    i = run?.groups.at(-1)?.next ?? i + 1;
  }
  const [first, second] = found.filter(({ length }) => length >= LONG);
  return second === undefined ? first : undefined;
}

/** "Forward my calls to six one three", and a pause: an area code, which no extension is that calls could go to. */
const areaCode = (text: string): string | undefined => {
  const tokens = tokenise(normalise(text).text).filter(({ kind }) => kind !== 'mark');
  const at = tokens.findLastIndex(({ text: word }) => /^(?:to|au|vers)$/.test(word));
  const digits = at < 0 ? undefined : digitsOf(tokens.slice(at + 1));
  return digits !== undefined && /^[2-9]\d{2,4}$/.test(digits) ? digits : undefined;
};

const isPuzzled = ({ said }: Heard): boolean => said.every((one) => one.is === 'event' && one.event.type === 'message.puzzling');
const begun = (digits: string): Said => ({ is: 'event', event: { type: 'number.begun', digits } });

/** Asked for the number: with what was said before the pause it may be whole, or still a beginning. */
function goesOn(digits: string, { begun: before = '' }: AskedNumber, change: string, country: string): Said | undefined {
  const all = before + digits;
  const facts = readPhone(all, false, country);
  if (facts) return { is: 'event', event: { type: 'field.given', fields: { number: facts.number }, change, numbers: [facts] } };
  if (beginsPhone(all, country)) return begun(all);
  return before !== '' && beginsPhone(digits, country) ? begun(digits) : undefined;
}

/** Forwarding without a number yet. */
const lacksNumber = (said: readonly Said[]): boolean =>
  said.some(
    (one) =>
      one.is === 'event' &&
      one.event.type === 'request.drafted' &&
      one.event.drafts.length === 1 &&
      one.event.drafts.every(({ kind, fields }) => kind === 'call-forwarding.set' && fields.number === undefined),
  );

/**
 * A telephone number or an account number on a call that a pause cut in two: a recogniser gives each part as a message of its own. The first part is a
 * beginning, and the rest goes behind it; what the two make is summarized as ever. No part is one where a PIN was asked for, whose
 * digits may come in pieces, too.
 */
export function inBreaths(text: string, heard: Heard, hearing: Hearing): Heard {
  const { question, country, proving } = hearing;
  if (proving) return heard;
  const tokens = tokenise(normalise(text).text);
  if (question.ask === 'account' || question.ask === 'extension') {
    const said = accountInBreaths(tokens, hearing);
    return said ? { ...heard, said: [said] } : heard;
  }
  if (question.ask === 'field' && question.field === 'number') {
    const digits = isPuzzled(heard) ? digitsOf(tokens) : undefined;
    const said = digits === undefined ? undefined : goesOn(digits, question, question.change, country);
    return said ? { ...heard, said: [said] } : heard;
  }
  // "Shall I do it, or tell you how?" "OK so it's six one three ...": it is to be done.
  if (question.ask === 'do-or-how' && question.kind === 'call-forwarding.set' && question.fields === undefined && isPuzzled(heard)) {
    const first = digitsOf(tokens);
    if (first === undefined || first.length < 3 || !beginsPhone(first, country)) return heard;
    const draft = { kind: question.kind, subject: question.subject ?? { is: 'self' as const }, fields: {} };
    return { ...heard, said: [{ is: 'event', event: { type: 'request.drafted', drafts: [draft] } }, begun(first)] };
  }
  const digits = lacksNumber(heard.said) ? (longRun(tokens) ?? areaCode(text)) : undefined;
  return digits !== undefined && beginsPhone(digits, country) ? { ...heard, said: [...heard.said, begun(digits)] } : heard;
}
