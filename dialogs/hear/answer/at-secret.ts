import { accesses, lockedOut, mailAddresses, outdated, ways } from '../../phrases/joints';
import { matters } from '../../phrases/roles';
import type { Hearing } from '../../heard';
import { wantsInWriting } from '../wish/formula';
import { FORWARDING } from '../wish/forwarding';
import type { Intent } from '../wish/intent';
import { says } from '../text/lexemes';
import { mannerOf } from '../sentence/manner';
import { needsNoMail } from './pin-unneeded';
import { asksOfCode } from './asks-of-code';
import { isUnwilling } from './unwilling';
import { isVague } from './vague';
import type { Piece } from '../sentence/pieces';
import { textOf } from '../text/once';
import { dismisses } from '../wish/wanted-of-support-pin';

const set = (words: readonly string[]) => {
  const known = new Set(words);
  return (all: readonly string[]): boolean => all.some((word) => known.has(word));
};
const saysAddress = set(mailAddresses);
const saysAccess = set(accesses);
const saysLocked = set(lockedOut);
const saysOld = set(outdated);
const saysWay = set(ways);
const saysMatter = set([
  ...matters.filter((word) => !says.pin([word])),
  'question',
  'questions',
  'thing',
  'chose',
  'request',
  'demande',
  'language',
  'langue',
]);
const EXPIRED = /^(?:expired|expires|expire|expiree|perime|perimee)$/;
const HOW_LONG =
  /\b(?:how long|how much time|how soon|when (?:will|do|does|can|should)|why|combien de temps|quand|pourquoi|dans combien)\b/;
/** "I got two mails, which one?" */
const WHICH = /^(?:which|lequel|laquelle|quel)$/;
const MAIL = /^(?:e?mails?|courriels?)$/;
/** "Mon NIP ?", "my PIN, please", where it is asked for: who has none at hand. */
const ONLY_PIN = /^(?:et |and )?(?:mon|my) (?:support )?(?:pin|nip|code)(?: (?:dassistance|assistance|de soutien|svp|stp|please|pls))*$/;
/** "Why would I give a robot my PIN?" */
const WHY_GIVE =
  /\bwhy (?:would|should|do|must) (?:i|we)(?: \w+){0,2} (?:give|tell|trust|type|enter|share|hand|send)\b(?! me)|\bpourquoi (?:est ce que )?(?:je|devrais je|dois je|vous)(?: \w+){0,3} (?:donner\w*|dire|dirais|entrer|confier\w*)\b/;
/** "Where do I find that?", « où est-ce que je trouve ça ? »: asked, and no mail is ordered by it. */
const WHERE =
  /^(?:(?:ok|et|and|but|mais|euh|um|so|donc|desolee?|sorry) )*(?:(?:where|où) (?:can|do|would|should|could|est ce que|puis)? ?(?:i|we|je|on|jai|jpeux)(?: (?:can|peux|peut|dois|vais|suppose|supposed|to))* (?:find|get|see|look for|trouver?|trouve|voir|vois|chercher|cherche|prendre|prends)(?: (?:it|that|this|one|the pin|my pin|ca|cela|le|mon nip|mon pin|le nip|le pin))?|(?:ca|il) se trouve où|(?:cest|il est) (?:ecrit|marque|indique|note) où)$/;
/** "Is it safe to type it here?" */
const SAFE = /\b(?:safe|secure|secured|safely|encrypted|securitaire|securise|prudent)\b/;
/** "That's the thing, it doesn't work": of the PIN at hand, which is mailed again. */
const NOT_WORKING =
  /\b(?:it|that|mine|(?:the|my) (?:pin|code|one)(?: i (?:have|got)| ive got)?|mon pin|le pin|ca|il) (?:just |still |really |ne )?(?:doesnt work|does not work|isnt working|wont work|didnt work|never works|no longer works|marche pas|fonctionne pas)\b/;
/** "Nobody gave me one": there is none. */
const NEVER_GIVEN =
  /\b(?:nobody|no one|noone|none of you)(?: (?:ever|has|have|had|even))* (?:gave|given|sent|told|mailed|provided|issued|mentioned)\b|\bpersonne (?:ne )?(?:men|me|ma)\b.{0,12}\b(?:donne|envoye|fourni|parle|dit)\w*/;
/** "I'll stay here": a person, and no PIN. */
const STAYS = /\b(?:stay|stays|staying|remain|remaining|rest(?:e|es|ons|ez|er|erai))\b/;
/** "I threw it away", « je l'ai effacé »: it was there, and is not any more. */
const THROWN =
  /\b(?:i|ive|we|jai|lai|ai|avons|on a)(?: (?:have|had|just|already|must|accidentally|probably|stupidly|by|mistake|deja|du|bien|malheureusement|surement|peut|etre))* (?:deleted?|erased|threw|thrown|trashed|binned|shredded|tossed|effacee?|supprimee?|jetee?|detruite?)\b/;
const IN = /\b(?:in|dans)\b/;
const lost: Intent = { is: 'pin', act: 'lost' };

/** At the question for a PIN or code, what is vague is about that: there is none, it is here, it is looked for, it shall be sent. */
export function atSecret(intent: Intent, piece: Piece, { question }: Hearing): Intent | undefined {
  const { words, items } = piece;
  if (dismisses(words) || wantsInWriting(piece)) return undefined;
  if (question.ask === 'code' && asksOfCode(piece)) return { is: 'question', topic: 'one-time-code', soft: false };
  if (!piece.asks && needsNoMail(textOf(words))) return { is: 'exact', names: new Set(['have']) };
  if (fetches(piece)) return { is: 'exact', names: new Set(['have']) };
  if (SKIPS.test(textOf(words))) return { is: 'question', topic: 'support-pin', soft: false };
  if (items.some((item) => item.is === 'phone' || item.is === 'extension' || item.is === 'login')) return undefined;
  if (noMailbox(words) || (isVague(intent, words) && saysWay(words))) return { is: 'question', topic: 'support-pin', soft: false };
  if (words.length <= 10 && words.some((word) => WHICH.test(word)) && words.some((word) => MAIL.test(word)))
    return { is: 'question', topic: 'support-pin', soft: false };
  if (WHERE.test(textOf(words)) || (piece.asks && WHERE.test(textOf(words).replace(/^(.*\b)?ou\b/, '$1où'))))
    return { is: 'question', topic: 'support-pin', soft: false };
  if (isUnwilling(words) || WHY_GIVE.test(textOf(words))) return { is: 'question', topic: 'identity', soft: false };
  if (SAFE.test(textOf(words)) && !words.some((word) => MAIL.test(word)) && (piece.asks || mannerOf(words, piece.asks) === 'question'))
    return { is: 'question', topic: 'identity', soft: false };
  if ((isVague(intent, words) || intent.is === 'pin') && !piece.asks && (NOT_WORKING.test(textOf(words)) || THROWN.test(textOf(words))))
    return lost;
  if (ONLY_PIN.test(textOf(words)) || NEVER_GIVEN.test(textOf(words))) return lost;
  const vague = isVague(intent, words) || (intent.is === 'question' && (intent.topic === 'other' || intent.topic === 'support-pin'));
  if (vague && words.some((word) => EXPIRED.test(word)) && !says.pinByName(words)) return lost;
  if ((mannerOf(words, piece.asks) !== 'order' || CANT_YOU.test(textOf(words))) && /\b(?:without|sans)\b/.test(textOf(words)))
    return { is: 'question', topic: 'support-pin', soft: false };
  if (vague && HOW_LONG.test(textOf(words))) return { is: 'question', topic: 'support-pin', soft: false };
  if (liesThere(intent, words)) return { is: 'exact', names: new Set(['have']) };
  if (wantsOneMore(intent, words, question.ask)) return lost;
  const looking = says.looking(words) && !says.lack(words);
  if (looking && words.length <= 8 && (isVague(intent, words) || intent.is === 'pin')) return { is: 'pin', act: 'have' };
  if (says.send(words) && !says.calls(words) && (isVague(intent, words) || asksToSend(intent, piece)))
    return { is: 'pin', act: looking ? 'have' : 'lost' };
  if (!isVague(intent, words)) return undefined;
  if (says.lack(words)) return { is: 'exact', names: new Set(['lost']) };
  return says.hold(words) && !STAYS.test(textOf(words)) ? { is: 'exact', names: new Set(['have']) } : undefined;
}

/** "Hang on, getting it", "let me open my mail": who fetches it has it soon. */
const FETCHES =
  /^(?:(?:ok|okay|yes|sure|right|um|just|wait|please|hold on|hang on|(?:just |one |a |half a )+(?:sec|second|moment|min|minute|mo)|let me|lemme|ill|i will|im|i am|i need to|i have to|need to|gotta|going to|gonna|go|and|quickly|try to|to) )*(?:get|getting|fetch|fetching|grab|grabbing|find|finding|open|opening|dig|digging|pull|pulling)(?: (?:it|that|the|my|support|pin|code|mail|e ?mails?|mail|inbox|mailbox|up|out|for|now|please|right|one|here|phone|and|get|first|quickly|then))*$/;
const SOON = /ing\b|\b(?:let me|lemme|ill|i will|need to|have to|gotta|hold on|hang on|wait|sec|second|moment|min|minute|mo)\b/;
const fetches = ({ words, asks }: Piece): boolean =>
  !asks && words.length <= LONGEST && FETCHES.test(textOf(words)) && SOON.test(textOf(words));
const LONGEST = 14;

/** "Can't we skip that?", "can you not just do it": whether it goes without, which is answered, and cancels nothing. */
const SKIPS =
  /^(?:(?:but|so|and|oh|well|please|mais|et) )*(?:can|cant|could|couldnt|cannot)(?: not)? (?:you|we|i)(?: (?:not|just|simply|please|really))* (?:do (?:it|this|that)|skip(?: (?:it|that|this|this (?:step|part|bit)|that (?:step|part|bit)|the \w+))?|go ahead|carry on|proceed|make an exception|leave (?:it|that|this) out)(?: (?:anyway|now|then|please|for me|this (?:once|time)|without|it|that|one|a|the|pin|code))*$|^(?:(?:mais|et|bon) )*(?:on (?:ne )?(?:peut|pourrait)|vous (?:ne )?(?:pouvez|pourriez)|(?:ne )?(?:peut on|pouvez vous|pourriez vous))(?: (?:pas|juste|donc))* (?:sauter|passer|ignorer) (?:ca|cela|cette etape|par dessus|outre)\b/;
const CANT_YOU =
  /\b(?:can|cant|could|couldnt|cannot)(?: not)? (?:you|we|i)\b|\b(?:pouvez|pourriez|peut|peux|pourrait)(?: \w+)? (?:pas )?(?:le faire|faire)\b/;

/** "It's in my other inbox": it came, and is only to be fetched. */
function liesThere(intent: Intent, words: readonly string[]): boolean {
  const told =
    isVague(intent, words) || intent.is === 'pin' || (intent.is === 'change' && intent.kind === 'support-pin.reissue' && !says.pin(words));
  return (
    told &&
    IN.test(textOf(words)) &&
    says.mailbox(words) &&
    !says.lack(words) &&
    !words.some((word) => /^(?:(?:re)?send|r?envo\w*)$/.test(word))
  );
}

/**
 * "A new code please", "send another one": what was mailed is wanted once more. Only a PIN called by its name, or one that
 * somebody else may know, is replaced (P6); a one-time code never is.
 */
function wantsOneMore(intent: Intent, words: readonly string[], ask: Hearing['question']['ask']): boolean {
  if (says.pinByName(words)) return false;
  const reissue = intent.is === 'change' && intent.kind === 'support-pin.reissue';
  const wish = intent.is === 'wish' && intent.kind === 'support-pin.reissue';
  if (reissue || wish) return ask === 'code' || !says.exposed(words);
  return isVague(intent, words) && says.oneMore(words) && words.length <= 8 && !saysMatter(words);
}

/** Nothing that is mailed is read: "I'm locked out of my mailbox", "no access to that address any more", "c'est mon ancienne adresse". */
function noMailbox(words: readonly string[]): boolean {
  if (!says.mailbox(words) || says.exposed(words)) return false;
  if (saysLocked(words) || (saysAccess(words) && (says.lack(words) || words.includes('impossible') || words.includes('unable'))))
    return true;
  const gone = says.noMore(words) && !says.send(words.filter((word) => word !== 'email' && word !== 'mail'));
  const elsewhere = says.oneMore(words) && !words.some((word) => /^(?:account|compte|in|dans)$/.test(word));
  return saysAddress(words) && (saysOld(words) || gone || elsewhere);
}

/** "Pouvez-vous le renvoyer?" is not about forwarding here. */
function asksToSend(intent: Intent, { words, items }: Piece): boolean {
  if (intent.is === 'change' && intent.kind === 'support-pin.reissue') return !says.pin(words);
  if (intent.is === 'change' && intent.kind === FORWARDING)
    return words.length <= 5 && !says.stop(words) && !items.some((item) => item.is === 'number');
  return intent.is === 'wish' || intent.is === 'talk' || (intent.is === 'question' && intent.topic === 'other');
}
