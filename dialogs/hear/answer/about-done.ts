import type { Hearing } from '../../heard';
import type { Topic } from '../../../machines/tells';
import type { KindId, Offered } from '../../../machines/words';
import { inHand } from '../meaning';
import { mannerOf } from '../sentence/manner';
import { FORWARDING } from '../wish/forwarding';
import type { Intent } from '../wish/intent';
import { onlyWords, type Piece } from '../sentence/pieces';
import { namesSelf } from '../sentence/roles';
import { textOf } from '../text/once';

/** Puts back, or ends, what stands before or behind as a pronoun. */
const PUTS_BACK =
  /\b(?:undo|stop|cancel|remove|disable|reverse|revert|(?:turn|switch|take)(?: \w+)? off|(?:get|put|set|go|change|switch|want|have)(?: \w+){1,3} (?:back|gone)|enlever?|arreter?|annuler?|retirer?|desactiver?|oter?|supprimer?|revenir|remettre)\b/;
/** "And when I'm back, what do I do?" */
const WHEN_BACK =
  /\b(?:when|once) (?:im|i am|i get|i come|ive come) back\b.*\b(?:what|how)\b|\b(?:what|how)\b.*\b(?:when|once) (?:im|i am|i get|i come|ive come) back\b|\b(?:quand|lorsque|une fois) (?:que )?(?:je (?:reviens|serai|rentre|suis)|de retour)\b.*\b(?:quoi|comment|fais|faire|dois)\b/;
/** "Comment ça marche ?", "how does it work?" */
const HOW_WORKS =
  /^(?:(?:et|and|ok|so|mais|but|alors|then) )*(?:comment (?:ca|cela) (?:marche|fonctionne)|(?:ca|cela) (?:marche|fonctionne) comment|how does (?:it|that|this) work)(?: (?:au juste|exactement|exactly|then|donc|now))*$/;
/** How long it holds, and whether it ends by itself. */
const HOLDS =
  /\b(?:stays?|remains?|(?:it|this|that|one|they|link) lasts?|lasts|permanent(?:ly)?|for ?ever|by itself|by themselves|on its own|automatically|expires?|run out|runs out|comes? off|wears? off|until when|till when|how long|reste\w*|dure\w*|permanent\w*|tout seul|toute seule|automatiquement|jusqua quand|combien de temps)\b/;
/** ... of a mailed link. */
const LINKS: Readonly<Partial<Record<KindId, Topic>>> = { 'welcome.resend': 'welcome-mail', 'password.reset': 'password' };
const LONGEST = 12;

/** "And how do I turn it off again?", "oui mais je peux l'enlever après ?" beside a change, or behind an answer about one: asked about that, and about nothing unknown. */
export function aboutDone(intent: Intent, { words, asks, items }: Piece, { question, changes, done = [], about }: Hearing): Intent {
  const manner = mannerOf(words, asks);
  const back = WHEN_BACK.test(textOf(words));
  const asked =
    (intent.is === 'unclear' && back) ||
    (intent.is === 'question' && intent.topic === 'other') ||
    (intent.is === 'unclear' && /^(?:question|polite-me)$/.test(manner));
  const text = textOf(words);
  const ofLink = intent.is === 'question' && (intent.topic === 'password' || intent.topic === 'welcome-mail');
  if (!(asked || ofLink) || words.length > LONGEST || !onlyWords(items)) return intent;
  const link = LINKS[(question.ask === 'need' ? done[0] : question.ask === 'confirm' ? inHand(changes)[0] : undefined)?.kind ?? FORWARDING];
  if (link !== undefined && (HOLDS.test(text) || (ofLink && /\b(?:links?|liens?)\b/.test(text))))
    return { is: 'question', topic: link, soft: false };
  if (ofLink || !(back || PUTS_BACK.test(text) || HOW_WORKS.test(text) || HOLDS.test(text))) return intent;
  const kind = question.ask === 'need' ? done[0]?.kind : question.ask === 'confirm' ? inHand(changes)[0]?.kind : undefined;
  const ofCalls = kind === FORWARDING || (question.ask === 'need' && done.length === 0 && about !== undefined && CALLS.has(about));
  return ofCalls ? { is: 'question', topic: 'call-forwarding', soft: false } : intent;
}

/** Answers behind which "it" is a forwarding; what one costs is asked of nothing else. */
const CALLS: ReadonlySet<Topic> = new Set(['call-forwarding', 'forwarding-state', 'billing']);

/** "When she's back, how do I cancel it?" behind a forwarding of somebody else: the end of theirs is what can be offered, and not of one's own. */
export function asksEndOfTheirs(intent: Intent, { words, items }: Piece, { question, done = [] }: Hearing): Offered | undefined {
  if (question.ask !== 'need' || intent.is !== 'question' || intent.topic !== 'call-forwarding') return undefined;
  if (!PUTS_BACK.test(textOf(words)) || namesSelf(words) || !onlyWords(items)) return undefined;
  const [last, other] = done.filter(({ kind, fields }) => kind === FORWARDING && typeof fields.number === 'string');
  if (!last || other || last.subject.is === 'self') return undefined;
  return { kind: FORWARDING, fields: { number: null }, subject: last.subject };
}
