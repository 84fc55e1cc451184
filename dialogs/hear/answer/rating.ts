import type { Score } from '../../../machines/words';
import { ratingLeads, ratingTails, scoreWords } from '../../phrases/ratings';
import { Lexicon } from '../text/lexicon';
import { normalise } from '../text/normalise';
import { tokenise, type Token } from '../text/tokens';

const leads = new Lexicon({ lead: ratingLeads });
const tails = new Lexicon({ tail: ratingTails });
const STARS = /^\s*(?:(?:⭐|🌟|★|\*)\uFE0F?\s*){1,5}(?:☆\s*){0,4}$/u;
const TEN = /^\s*10 ?(?:\/|out of|sur) ?10\b/i;
/** A rating is short; a comment may stand beside it. */
const LONGEST = 300;
/** Whom they thank. */
const MOST_NAMES = 2;

/** A score, and what else was said with it; '' for nothing. */
export interface Rated {
  readonly score: Score;
  readonly rest: string;
}

/**
 * A message that is a rating from 1 to 5: a digit, a word, stars, "5/5", with a little praise or blame around it or a comment behind
 * it. Asked for only where the help is to be rated: a digit elsewhere is an extension, part of a PIN, a key (P10). Undefined: none.
 */
export function ratingIn(text: string): Rated | undefined {
  if (text.length > LONGEST) return undefined;
  if (STARS.test(text)) return { score: scoreWords[[...text].filter((sign) => /[⭐🌟★*]/u.test(sign)).length] ?? 5, rest: '' };
  if (TEN.test(text)) return { score: 5, rest: '' };
  const { text: plain } = normalise(text);
  const tokens = tokenise(plain);
  const from = afterLeads(tokens);
  const score = scoreWords[tokens[from]?.text ?? ''];
  if (score === undefined || tokens[from]?.kind === 'mark') return undefined;
  const rest = tokens.slice(afterTails(tokens, from + 1));
  const [first] = rest;
  const comments = first === undefined || isPause(first) || first.gap === '\n' || rest.length <= MOST_NAMES;
  const digits = rest.some(({ kind }) => kind === 'digits' || kind === 'address' || kind === 'case');
  const named = rest.length > 0 && first?.kind === 'word' && first.gap !== '\n' && !thanks(tokens, from);
  return comments && !digits && !named ? { score, rest: first === undefined ? '' : plain.slice(first.start) } : undefined;
}

const isPause = ({ kind, text }: Token): boolean => kind === 'mark' && /^[,.!;:\u2013\u2014-]$/.test(text);

/** Names stand only behind a thank-you: "5 thank you Sam"; "5 people" is no rating. */
const thanks = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from + 1).some(({ text }) => /^(?:thanks|thank|you|merci)$/.test(text));

/** Index of the first token that only leads to a score. A lead that is a score itself ("un trois") leads only to another. */
function afterLeads(tokens: readonly Token[]): number {
  let at = 0;
  for (;;) {
    const token = tokens[at];
    if (token === undefined) return at;
    if (token.kind === 'mark') {
      at += 1;
      continue;
    }
    const next = scoreWords[tokens[at + 1]?.text ?? ''];
    if (/^(?:un|une)$/.test(token.text) && (next !== undefined || /^(?:gros|beau|grand|solide)$/.test(tokens[at + 1]?.text ?? ''))) {
      at += 1;
      continue;
    }
    if (scoreWords[token.text] !== undefined) return at;
    const found = leads.at(
      tokens.slice(at).map(({ text }) => text),
      0,
    );
    if (!found) return at;
    at += found.next;
  }
}

/** Index behind "stars", "out of 5", "/5", thanks. */
function afterTails(tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    const slash = tokens[at]?.text === '/' && /^(?:5|cinq|five)$/.test(tokens[at + 1]?.text ?? '');
    const found = slash
      ? undefined
      : tails.at(
          tokens.slice(at).map(({ text }) => text),
          0,
        );
    if (!slash && !found) return at;
    at += slash ? 2 : (found?.next ?? 0);
  }
}
