/** Words for the speaker's own calls, standing alone. */
const MINE: ReadonlySet<string> = new Set(['mine', 'mien', 'miens', 'mienne', 'miennes']);
const SELF: ReadonlySet<string> = new Set(['me', 'moi', 'myself']);
/** ... and those before a name for them. */
const MY: ReadonlySet<string> = new Set(['my', 'mes', 'mon', 'ma']);
const CALLS: ReadonlySet<string> = new Set([
  'call',
  'calls',
  'phone',
  'line',
  'extension',
  'appel',
  'appels',
  'telephone',
  'ligne',
  'poste',
]);
/** Words that may stand beside them and say nothing else. */
const BESIDE: ReadonlySet<string> = new Set(
  'and also too as well please pls for with of et aussi egalement svp s sil il vous te plait pour de des les le la'.split(' '),
);

/** The speaker's own calls are named with a word of their own: "mine", "les miens". */
export const isMine = (word: string): boolean => MINE.has(word);

/** Names the speaker's own calls at this place; "my own calls" at each of its words. */
function isOwn(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const before = words[at - 1] ?? '';
  if (MINE.has(word) || SELF.has(word)) return true;
  if (MY.has(word)) return CALLS.has(words[at + 1] ?? '') || (words[at + 1] === 'own' && CALLS.has(words[at + 2] ?? ''));
  if (word === 'own') return MY.has(before);
  return CALLS.has(word) && (MY.has(before) || (before === 'own' && MY.has(words[at - 2] ?? '')));
}

/** "And mine as well", "et mes appels aussi": wanted for the speaker, too, and nothing else is said, so that "call me too" orders nothing. */
export const mineToo = (words: readonly string[]): boolean =>
  words.some((_word, at) => isOwn(words, at)) && words.every((word, at) => BESIDE.has(word) || isOwn(words, at));
