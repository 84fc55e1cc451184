import { noPassword } from '../../phrases/labels';
import type { Token } from '../text/tokens';

const NAMES = new Set(['password', 'passwords', 'passwd', 'pwd', 'mdp', 'passphrase', 'passwort', 'kennwort', 'motdepasse']);
const IS = new Set(['is', 'est', ':', '=', 'cest', 'its', 'was', 'etait']);
/** "Should be", "devrait être". */
const MAY = new Set([
  'should',
  'shall',
  'must',
  'will',
  'would',
  'can',
  'could',
  'to',
  'doit',
  'devrait',
  'devra',
  'peut',
  'pourrait',
  'va',
]);
const BE = new Set(['be', 'etre']);
const SHALL_BE = new Set(['sera', 'serait', 'soit']);
const AS = new Set(['as', 'for', 'comme', 'pour']);
const MAKES = new Set([
  'set',
  'change',
  'make',
  'reset',
  'update',
  'put',
  'changez',
  'changer',
  'mettez',
  'mettre',
  'remplacez',
  'remplacer',
]);
const LONGEST = 12;
/** Words between a password's name and what it is: "the password that I want is". */
const BESIDE = 6;
/** Tokens of one password without a blank. */
const LONGEST_CHUNK = 64;

interface Found {
  readonly from: number;
  readonly next: number;
}

/** What follows "my password is", or stands before "as my password": tokens from `from` up to `next`, to be masked and not looked at. */
export function passwordAt(tokens: readonly Token[], i: number): Found | undefined {
  const name = nameEnd(tokens, i);
  if (name === undefined) return beforeAs(tokens, i);
  return rightBehind(tokens, name) ?? saidToBe(tokens, name);
}

/** "My password is ...", to the end of the sentence; "to ..." and a bare word behind it only where it looks like one. */
function rightBehind(tokens: readonly Token[], name: number): Found | undefined {
  const to = tokens[name]?.text === 'to' || tokens[name]?.text === 'a' || tokens[name]?.text === 'en';
  if (!to && !IS.has(tokens[name]?.text ?? ''))
    return tokens[name]?.gap !== '' && looksSo(tokens, name) ? { from: name, next: chunkEnd(tokens, name) } : undefined;
  let from = name + 1;
  while (from < name + 3 && (IS.has(tokens[from]?.text ?? '') || /^["']$/.test(tokens[from]?.text ?? ''))) from += 1;
  const first = tokens[from];
  if (!first || (noPassword.includes(first.text) && !looksSo(tokens, from))) return undefined;
  const next = passwordEnd(tokens, from);
  if (to && (first.kind === 'address' || !tokens.slice(from, next).some((token) => token.kind === 'digits'))) {
    return looksSo(tokens, from) && tokens.slice(Math.max(0, name - BESIDE), name).some(({ text }) => MAKES.has(text))
      ? { from, next: chunkEnd(tokens, from) }
      : undefined;
  }
  return { from, next };
}

/** "The password that I want is ...", "my new password should be ...". */
function saidToBe(tokens: readonly Token[], name: number): Found | undefined {
  for (let i = name; i <= name + BESIDE; i += 1) {
    const token = tokens[i];
    if (!token || token.gap === '\n' || (token.kind === 'mark' && !IS.has(token.text))) return undefined;
    const is = SHALL_BE.has(token.text) || (i > name && IS.has(token.text));
    const be = MAY.has(token.text) && BE.has(tokens[i + 1]?.text ?? '');
    if (!is && !be) continue;
    let from = i + (be ? 2 : 1);
    while (from < i + 4 && /^[:="']$/.test(tokens[from]?.text ?? '')) from += 1;
    return looksSo(tokens, from) ? { from, next: chunkEnd(tokens, from) } : undefined;
  }
  return undefined;
}

/** "I typed ... as my new password", "je veux ... comme mot de passe". */
function beforeAs(tokens: readonly Token[], i: number): Found | undefined {
  if (tokens[i]?.gap === '' && i > 0 && !/^["'(]$/.test(tokens[i - 1]?.text ?? '')) return undefined;
  if (!looksSo(tokens, i)) return undefined;
  const next = chunkEnd(tokens, i);
  let at = next;
  while (/^["'!?).,]$/.test(tokens[at]?.text ?? '')) at += 1;
  if (!AS.has(tokens[at]?.text ?? '')) return undefined;
  return [1, 2, 3, 4].some((ahead) => nameEnd(tokens, at + ahead) !== undefined) ? { from: i, next } : undefined;
}

/** Letters and digits in one, or a sign that stands in no word: rules want one or the other of a password. */
function looksSo(tokens: readonly Token[], from: number): boolean {
  const end = chunkEnd(tokens, from);
  // One word, one number, one sign.
  if (end < from + 2) return false;
  const chunk = tokens.slice(from, end);
  const some = (test: (token: Token) => boolean): boolean => chunk.some(test);
  if (
    chunk.length === 0 ||
    chunk[0]?.kind === 'address' ||
    chunk[0]?.kind === 'case' ||
    chunk[0]?.kind === 'domain' ||
    some(({ text }) => text === '/')
  )
    return false;
  const letters = some(({ kind, text }) => kind === 'word' || /[a-z]/.test(text));
  return (
    letters &&
    (some(({ kind, text }) => kind === 'digits' || /\d/.test(text)) ||
      some(({ kind, text }) => kind === 'mark' && /[@#$%^&*_+=!?<>|~{}\\[\]§€£]/.test(text)))
  );
}

function nameEnd(tokens: readonly Token[], i: number): number | undefined {
  if (tokens[i]?.kind !== 'word') return undefined;
  if (NAMES.has(tokens[i]?.text ?? '')) return i + 1;
  return tokens[i]?.text === 'mot' && tokens[i + 1]?.text === 'de' && tokens[i + 2]?.text === 'passe' ? i + 3 : undefined;
}

/** Behind all that is written without a blank, but for the marks that end a sentence. */
function chunkEnd(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  while (end < tokens.length && end < from + LONGEST_CHUNK && tokens[end]?.gap === '') end += 1;
  while (end > from + 1 && tokens[end - 1]?.kind === 'mark' && /[.,;:!?"')]/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return Math.min(end, tokens.length);
}

/** To the end of the sentence, or to the next "and": a pass phrase has spaces. Never half of what is written in one. */
function passwordEnd(tokens: readonly Token[], from: number): number {
  let i = from + 1;
  while (i < tokens.length && (i < from + LONGEST || (tokens[i]?.gap === '' && i < from + LONGEST_CHUNK))) {
    const token = tokens[i];
    if (!token || token.gap === '\n' || (token.gap !== '' && /^(?:and|et|but|mais|please)$/.test(token.text))) break;
    if (token.kind === 'mark' && /[.,;!?]/.test(token.text) && tokens[i + 1]?.gap !== '') break;
    i += 1;
  }
  return i;
}
