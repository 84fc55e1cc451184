import { exact, type Exact } from '../../phrases/exact';
import { inTurn } from '../text/in-turn';
import { Lexicon } from '../text/lexicon';
import { onlyWords, type Piece } from '../sentence/pieces';

const lexicon = new Lexicon(exact);
/** Typed for yes and no, but words of French in a sentence. */
const letters: Readonly<Record<string, string>> = { y: 'yes', n: 'no', o: 'oui', k: 'ok' };
/** "How do I confirm a colleague": made of phrases that alone would be a yes. */
const ASKS_HOW = [
  /\b(?:how|comment)\b/g,
  /\b(?:confirm\w*|proceed\w*|procede\w*|continu\w*|approv\w*|agree\w*|go (?:on|ahead)|appl\w+)\b/g,
];

/** "Yes, later": put off, and no farewell as "see you later" is. */
const PUT_OFF = /(?:^|(?<!^|you|ya|u|bye|thanks|cheers) )later\b/;

/** The exact grammar: the names all words belong to, without fillers; undefined: some word belongs to none. */
export function exactNames(words: readonly string[]): ReadonlySet<Exact> | undefined {
  const names = lexicon.whole(words.length === 1 ? words.map((word) => letters[word] ?? word) : words);
  names?.delete('filler');
  if (names?.has('person-lead') && !names.has('person')) return undefined;
  if (names?.has('do-lead') && !names.has('do-it') && !names.has('undo')) return undefined;
  if (names?.has('undo') && names.has('show-how')) return undefined;
  if (names?.has('yes') && inTurn(words.join(' '), ...ASKS_HOW)) return undefined;
  // "Comment ça marche", "ok, how does it work": the yes in it is none.
  if (names?.has('show-how') && words.some((word) => word === 'comment' || word === 'how'))
    for (const yes of ['yes', 'soft-yes'] as const) names.delete(yes);
  if (names?.has('bye') && PUT_OFF.test(words.join(' '))) names.add('wait');
  names?.delete('person-lead');
  names?.delete('do-lead');
  return names && names.size > 0 ? names : undefined;
}

/** "I need to", "je voudrais": leads on to something, and says nothing of what. */
export const onlyLeads = ({ items, words }: Piece): boolean => {
  const names = onlyWords(items) ? lexicon.whole(words) : undefined;
  return names?.has('person-lead') === true && [...names].every((name) => name === 'person-lead' || name === 'filler');
};

/** "Actually, ...", "hmm, ...": words that say nothing by themselves. */
export const onlyFills = ({ items, words }: Piece): boolean => {
  const names = onlyWords(items) ? lexicon.whole(words) : undefined;
  return names?.size === 1 && names.has('filler');
};
