import type { Topic } from '../../../machines/tells';
import type { KindId } from '../../../machines/words';
import type { Hearing } from '../../heard';
import { FORWARDING, subjectsIn } from './forwarding';
import type { Intent } from './intent';
import { says } from '../text/lexemes';
import { mannerOf } from '../sentence/manner';
import type { Piece } from '../sentence/pieces';
import { namesSelf } from '../sentence/roles';
import { textOf } from '../text/once';

const ENGLISH =
  /\b(?:can|could|would|will) (?:you|u|someone|somebody|anyone|we)(?: (?:please|pls|kindly|also|perhaps|maybe|possibly|just|be|so|kind|as|to|able|mind|then|have|get|if possible))* (\w+)/;
const FRENCH =
  /\b(?:pouvez|pourriez|peux|pourrais|voulez|voudriez|auriez) (?:vous|tu)(?: (?:sil|vous|te|plait|svp|stp|aussi|bien|me|donc|la|gentillesse|de|si possible))* (\w+)/;
const SETS =
  /^(?:set|setup|put|turn|switch|activate|enable|divert|arrange|start|mettre|activer|faire|regler|configurer|programmer|installer|effectuer|etablir)$/;
/** "Would it be possible to have my calls forwarded to 613 555 0100?"; "is it possible" asks. */
const POSSIBLE =
  /^(?:(?:hi|hello|so|and|please|bonjour) )*(?:(?:would|could) it be possible (?:(?:for you )?to (?:please )?(?:have|get|forward|divert|redirect|transfer|send|make|let|set|put)|for my|that my|if my)|(?:est ce (?:quil |il )?)?serait(?: il)? possible (?:de|d|que|qu)\b(?: \w+){0,8}? (?:renvo|transf|redirig|devi|faire (?:renvo|suivre|sonner|transf)|sonne|aille|arrive|achemine|bascule))/;
/** "Would it be possible to have a new voicemail PIN?", « y aurait-il moyen d'avoir un autre mot de passe ? »: as polite; asked back. */
const WOULD_HAVE =
  /^(?:(?:hi|hello|so|and|please|bonjour|allo|svp|et) )*(?:(?:would|could) it be possible (?:for (?:me|us) )?to (?:have|get|receive|change|reset|renew|replace)|(?:est ce (?:que |quil )?)?(?:il |ce |ca )?serait(?: il| ce| tu)? possible (?:de |d |que je puisse )?(?:me |m )?(?:avoir|obtenir|ravoir|recevoir|changer|reinitialiser|remplacer|refaire|donner|envoyer|renvoyer)|y ?aurait(?: t)?(?: il)? (?:un )?moyen (?:de |d )?(?:me |m )?(?:avoir|obtenir|ravoir|recevoir|changer|reinitialiser|remplacer|refaire|donner|envoyer|renvoyer))\b/;
const KINDS: Readonly<Partial<Record<Topic, KindId>>> = {
  'voicemail-pin': 'voicemail-pin.reset',
  password: 'password.reset',
  'welcome-mail': 'welcome.resend',
};
const FOR_ME = /\b(?:for (?:me|us)|pour (?:moi|nous))(?: (?:please|pls|now|today|svp|stp))*$/;
/** "My calls", "my line", "mon poste". */
const speaksOfOwn = (words: readonly string[]): boolean =>
  namesSelf(words) ||
  /\b(?:my|our|mon|ma|mes|notre|nos) (?:\w+ )?(?:line|phone|extension|number|calls|poste|ligne|telephone|appels|numero)\b/.test(
    textOf(words),
  );
const PLEASE = /^(?:please|pls|plz|kindly|sil|svp|stp|merci)$/;

/**
 * "Could you please forward my calls?" in a mail: somebody who writes a letter does not ask whether it could be done. The thing to be
 * done follows at once, and it is the writer's, somebody's by name, or said with a please; what only may be a question stays one.
 */
export function orderedPolitely(intent: Intent, piece: Piece, { channel, changes }: Hearing): Intent {
  const { words, asks } = piece;
  if (intent.is === 'question' && intent.topic === 'call-forwarding' && POSSIBLE.test(textOf(words)) && speaksOfOwn(words)) {
    const whole = piece.items.some(({ is }) => is === 'phone');
    if (channel === 'email' && whole) return { is: 'change', kind: FORWARDING, end: false };
    // "Would it be possible to have my line ring at home?": in a conversation it is asked back which is meant; with its number it stays a question, behind which that is offered.
    if (channel !== 'email' && changes.length === 0 && !whole) return { is: 'wish', kind: FORWARDING };
  }
  const kind = intent.is === 'question' && channel !== 'email' && changes.length === 0 ? KINDS[intent.topic] : undefined;
  if (kind !== undefined && WOULD_HAVE.test(textOf(words))) return { is: 'wish', kind };
  // "Can you forward my calls for me?": done by us, and not told how.
  if (intent.is === 'wish' && intent.kind === FORWARDING && mannerOf(words, asks) === 'polite-you' && FOR_ME.test(textOf(words)))
    return { is: 'change', kind: FORWARDING, end: false };
  if (
    channel !== 'email' ||
    intent.is !== 'wish' ||
    intent.kind !== FORWARDING ||
    mannerOf(words, asks) !== 'polite-you' ||
    says.trouble(words)
  )
    return intent;
  const text = textOf(words);
  const verb = (ENGLISH.exec(text) ?? FRENCH.exec(text))?.[1] ?? '';
  const meant = namesSelf(words) || subjectsIn(piece).length > 0 || words.some((word) => PLEASE.test(word));
  return meant && (says.forward([verb]) || (SETS.test(verb) && says.forward(words)))
    ? { is: 'change', kind: intent.kind, end: false }
    : intent;
}
