import type { Topic } from '../../../machines/tells';
import type { Act } from '../../phrases/phrases';
import type { Reading } from '../heads/heads';
import type { Intent } from './intent';
import { says } from '../text/lexemes';
import { linkFails, linkKinds, wantedOfLink, type LinkTopic } from './mailed-link';
import { afterLeads, concludes, mannerOf, type Manner } from '../sentence/manner';
import { addsAddress, asksOfUse, EMAIL_ADD_SECOND, EMAIL_UPDATE, movesAddress, namesSecondAddress } from './new-address';
import { textOf } from '../text/once';
import type { Item } from '../things/items';
import type { Piece } from '../sentence/pieces';
import { isKnownWord } from '../text/vocabulary';
import { LEFT, removesUser, USER_REMOVE } from './users';
import { isLockedOut, keepsOut, VOICEMAIL_PIN, wantedOfVoicemail } from './voicemail';
import { wantedOfForwarding } from './wanted-of-forwarding';
import { wantedOfLoginName } from './wanted-of-login-name';
import { wantedOfSupportPin } from './wanted-of-support-pin';

/** Below these a head says nothing. */
const TOPIC_FLOOR = -0.4;
const ACT_FLOOR = -0.6;
/** Talk that is only guessed at; what ends or drops something must be clearer. */
const TALK_FLOOR: Readonly<Partial<Record<Act, number>>> = {
  person: -0.35,
  hello: -0.2,
  thanks: -0.2,
  bye: 0,
  capabilities: -0.2,
  'are-you-a-bot': -0.2,
  'how-are-you': 0.3,
  yes: 0,
  no: 0,
  cancel: 0,
  restart: 0,
  end: 0.1,
  claim: -0.3,
  have: -0.3,
  forgot: -0.3,
};

const isUser = (item: Item | undefined): boolean => item?.is === 'login' || item?.is === 'extension' || item?.is === 'number';

/** What the two heads make of a piece that the exact grammar does not know; words that decide between neighbours veto them. `secret`: a PIN stands in it. */
export function judge(piece: Piece, secret: boolean, { topics, acts }: Reading): Intent {
  const { words } = piece;
  // "104@organization.com has forgotten ...": told of a user, whose name is none of the words; "has ..." alone would ask.
  const manner = mannerOf(!piece.asks && isUser(piece.items[0]) ? ['they', ...words] : words, piece.asks);
  const guessed = acts[0]?.name ?? 'none';
  const score = acts[0]?.score ?? -1;
  const about = topicFrom(words, topics, guessed);
  const topic =
    about === 'opening-hours' && manner === 'question' && !HOURS.test(textOf(words)) && MAKES.test(textOf(words))
      ? 'call-forwarding'
      : about === 'call-forwarding' && manner === 'question' && PRICE.test(textOf(words))
        ? 'billing'
        : about === 'billing' && APPARATUS.test(textOf(words))
          ? 'device'
          : about === 'call-forwarding' &&
              NOISE.test(textOf(words)) &&
              !says.forward(words) &&
              !piece.items.some(({ is }) => is === 'phone')
            ? 'device'
            : about;
  // "Yes, 613 555 0100 is not correct": the number stands before the "is", which asks nothing.
  const numbered = !piece.asks && piece.items.some(({ is }) => is === 'phone');
  if (topic === 'none' && guessed === 'yes' && manner === 'question' && numbered) return { is: 'unclear' };
  if ((topic === 'none' || topic === undefined) && manner === 'question' && PRICE.test(textOf(words)))
    return { is: 'question', topic: 'billing', soft: false };
  if (topic === 'none' && PUTS.test(textOf(words)) && piece.items.some(({ is }) => is === 'phone'))
    return wantedOfForwarding(piece, 'do', manner);
  if (topic === 'none') return talkOf(words, guessed, score, manner);
  if (topic === undefined)
    return manner === 'question' && guessed === 'ask' ? { is: 'question', topic: 'other', soft: false } : { is: 'unclear' };
  const wished = says.desire(words) || says.imperative(words[afterLeads(words)]) || concludes(words);
  const act = guessed === 'ask' && manner === 'order' && wished && !says.trouble(words) ? 'do' : guessed;
  if (topic === 'support-pin') return wantedOfSupportPin(words, secret, act, manner);
  if ((topic === 'login-name' || topic === 'password') && manner === 'order' && SHUTS_OUT.test(textOf(words)))
    return { is: 'change', kind: 'password.reset', end: false };
  if (topic === 'login-name') return wantedOfLoginName(words, act, manner);
  if (topic === 'call-forwarding') return wantedOfForwarding(piece, act, manner);
  if (topic === 'voicemail-pin') return voicemailPin(words, act, manner);
  if (topic === 'password' || topic === 'welcome-mail') return linkMailed(topic, words, act, manner);
  const thing = piece.items.some((item) => item.is === 'extension' || item.is === 'number' || item.is === 'phone');
  if (topic === 'number-porting' && !says.porting(LASTS.test(textOf(words)) ? words.filter((word) => !TAKES.test(word)) : words))
    return manner === 'question' ? { is: 'question', topic: 'other', soft: false } : { is: 'unclear' };
  // A day of the week alone is no word of ours being open.
  if (topic === 'opening-hours' && manner === 'order' && !HOURS.test(textOf(words))) return { is: 'unclear' };
  if (
    topic === 'users' &&
    ((thing && !says.staff(words)) ||
      (!thing && !says.staffNoun(manner === 'question' ? words.filter((word) => !LINES.test(word)) : words)) ||
      (act === 'forgot' && !removesUser(piece)))
  )
    return { is: 'unclear' };
  const address = piece.items.some((item) => item.is === 'email' || item.is === 'login');
  if ((topic === 'email-address' || topic === 'second-email') && address && !says.alter(words)) return { is: 'unclear' };
  // "Can you add users?": whether it can be done; one who is to be added has a name.
  if (topic === 'users' && manner === 'polite-you' && !thing && !address && MANY.test(textOf(words)))
    return { is: 'question', topic, soft: false };
  const asks = manner === 'question' || (act === 'ask' && manner !== 'polite-you') || (topic === 'second-email' && asksOfUse(piece));
  // "Can you tell me 104's email address?": looked up, and not changed.
  if (topic === 'email-address' && !address && TELLS_ME.test(textOf(words))) return { is: 'question', topic, soft: false };
  if (topic === 'email-address' && !asks && manner !== 'polite-me' && movesAddress(piece))
    return { is: 'change', kind: EMAIL_UPDATE, end: false };
  if (topic === 'second-email' && !asks && manner !== 'polite-me' && addsAddress(piece))
    return { is: 'change', kind: EMAIL_ADD_SECOND, end: false };
  if (topic === 'users' && !asks && manner !== 'polite-me' && removesUser(piece)) return { is: 'change', kind: USER_REMOVE, end: false };
  // "An employee quit.": told, and what is to be done now is wanted to be known.
  const told = topic === 'users' && manner === 'order' && !wished && LEFT.test(textOf(words));
  return asks || told ? { is: 'question', topic, soft: !told && manner === 'order' } : { is: 'unsupported', topic };
}

/** "The portal won't let me in", « le portail ne me laisse pas entrer ». */
const SHUTS_OUT =
  /\bportal\b(?: \w+){0,3} (?:wont|doesnt|does not|will not|isnt|is not|refuses to|no longer) (?:let|lets|letting) me (?:in|log ?in|sign ?in)\b|\bportail\b(?: \w+){0,3} (?:me )?laisse (?:pas|plus) (?:me )?(?:entrer|connecter)\b/;

/** Of something on file. */
const TELLS_ME =
  /\b(?:tell|give|show|read|send|dites?|donne[rz]?|montre[rz]?) (?:me|us|moi|nous)\b(?!.*\b(?:how|when|change|update|comment|quand|modif\w+)\b)|\b(?:me|nous) (?:dire|donner|montrer)\b(?!.*\b(?:comment|quand|chang\w+|modif\w+)\b)/;

/** "Finalement mettez le 613 555 0143": another number, and nothing else. */
const PUTS =
  /^(?:(?:finalement|plutot|non|attendez|bon|alors|en fait|oups|desolee?|pardon|svp|vous pouvez|tu peux|pouvez vous) )*(?:mett(?:ez|re)|mets|pren(?:ez|ds|dre)|utilis(?:ez|e|er))(?: (?:plutot|donc|le|au|a la place|numero|mon|cell|cellulaire|sur|svp|stp))*$|^(?:finalement|non|en fait|oups|desolee?|pardon)(?: (?:cest|ce serait|ca devrait etre)| (?:plutot|le|au|sur|mon|cell|cellulaire|numero))+$/;

/** "How long does it take?": nothing is taken along by that. */
const LASTS = /\b(?:how (?:long|soon|fast|quickly)|takes? (?:long|effect|a while)|combien de temps)\b/;
const TAKES = /^takes?$/;
const HOURS =
  /\b(?:open|opens|opening|opened|clos\w+|hours?|schedules?|available|reachable|holidays?|horaires?|heures?|ouver\w+|ouvr\w+|ferm\w+|disponibles?|joignables?|feries?)\b/;
/** "How do I make it not do that on weekends?": calls at some time, and not when we are there. */
const MAKES = /\b(?:make|have|stop|turn|set|get|send|ring|forward) (?:it|that|this|them|my|me|off|on)\b/;
const MANY =
  /^(?:(?:and|so|also|hi|hello|ok|et|bonjour) )*(?:can|could|would|do|will|pouvez|peux|pourriez) (?:you|u|vous|tu)(?: (?:also|please|even|also))* (?:add|remove|delete|create|manage|take|ajouter|retirer|supprimer|creer|gerer)(?: (?:new|away|des|les|de|nouveaux|our|my|and|or|remove|delete))* (?:users|people|employees|colleagues|extensions|accounts|staff|utilisateurs|employes|collegues|comptes|personnes)$/;

/** "What is an extension?": nobody is added or removed by that. */
const LINES = /^(?:extensions?|lines?|postes?|lignes?)$/;

function voicemailPin(words: readonly string[], act: Act, manner: Manner): Intent {
  switch (wantedOfVoicemail(words, act, manner)) {
    case 'nothing':
      return { is: 'unclear' };
    case 'answer':
      return { is: 'question', topic: 'voicemail-pin', soft: manner === 'order' };
    case 'either':
      return { is: 'wish', kind: VOICEMAIL_PIN };
    case 'change':
      return { is: 'change', kind: VOICEMAIL_PIN, end: false };
  }
}

function linkMailed(topic: LinkTopic, words: readonly string[], act: Act, manner: Manner): Intent {
  switch (wantedOfLink(topic, words, act, manner)) {
    case 'nothing':
      return { is: 'unclear' };
    case 'answer':
      return { is: 'question', topic, soft: manner === 'order' };
    case 'either':
      return { is: 'wish', kind: linkKinds[topic] };
    case 'change':
      return { is: 'change', kind: linkKinds[topic], end: false };
  }
}

/** Without one of these, a code is not that of a voicemail. */
const VOICEMAIL = /^(?:voice\w*|vm|mailbox\w*|messag\w*|boite|vocale?s?|repond\w*|answering|machine|greeting)$/;

/** "What does forwarding cost?", "c'est combien par mois ?": asked about money, whatever it is for. */
const PRICE =
  /\b(?:(?:have|need|got|going) to pay|(?:do|will|would|must|should) (?:i|we) (?:have to )?pay|payer (?:pour|quelque|un|extra|plus|en)|how much (?:is|are|does|do|would|will|for)|costs?|price[sd]?|pricing|fees?|charged?|extra charge|free of charge|per month|combien (?:ca |cela |est ce que ca )?(?:coute\w*|vaut|par mois|par an)|coute\w*|prix|tarifs?|frais|gratuite?s?|payante?s?)\b/;

/** "... règle le grésillement sur ma ligne": how it sounds, and not where calls go. */
export const NOISE =
  /\b(?:gresill\w+|friture|echo|bruits?|grichage|griche|crackl\w*|static|noises?|noisy|choppy|hachee?s?|coupures?|qualite)\b/;
/** "Régler mon casque": adjusted, and not paid. */
const APPARATUS = /\b(?:headset|earpiece|volume|ringtone|casque|combine|sonnerie|ecran|oreillette)\b/;

/** "He can't activate his account": who was never set up wants the welcome mail. */
const ACTIVATES =
  /\b(?:cant|cannot|couldnt|unable to|hasnt|havent|didnt|never|not|pas|jamais|plus) (?:(?:a|yet|been able to|managed to|encore) )?(?:activated?|activer?)\b.*\b(?:account|compte)\b/;

/** "Le courriel d'accueil": another name of the welcome mail; "le message d'accueil" is what callers hear. */
const WELCOMES = /\b(?:courriels?|e?mails?) (?:d ?)?accueil\b/;
/** "I never got the mail to set up my password": what was to come at first is the welcome mail. */
const LONGEST_TALE = 40;
const SETS_UP =
  /\b(?:never|not|didnt|havent|dont|no|without|still|waiting for)\b.*\b(?:e ?mail|mail|link|message|invitation)\b.*\b(?:to|for|where i) (?:can )?(?:set(?:ting)? ?up|create|creating|make|making|choose|choosing|define|defining|pick|activate|activating)\b.*\b(?:password|account|profile)\b|\b(?:jamais|pas|rien|toujours)\b.*\b(?:courriel|mail|lien|message)\b.*\b(?:pour|de|permettant de) (?:se |me |sa |ma )?(?:creer|choisir|definir|faire|configurer|activer|ouvrir)\b.*\b(?:mot de passe|compte|profil)\b/;

/** "Le mot de passe de mon répondeur", "my voicemail password": what its PIN is called, too. */
const OF_VOICEMAIL =
  /\b(?:mots? de passe|mdp|passwords?) (?:de|du|pour|of|for|on|to)(?: (?:ma|mon|la|le|sa|son|notre|my|the|our|his|her))? (?:voice ?mail|voice mail|voice mailbox|messagerie vocale|boite vocale|boite de messages|repondeur)\b|\b(?:voice ?mail|voice mail|voice mailbox) passwords?\b/;

/** The topic head, helped where one word decides between neighbours. */
function topicFrom(words: readonly string[], topics: Reading['topics'], act: Act): Topic | 'none' | undefined {
  const best = topics[0]?.name === 'voicemail-pin' && !words.some((word) => VOICEMAIL.test(word)) ? topics[1] : topics[0];
  if (best?.name === 'voicemail-pin' && keepsOut(words)) return 'voicemail';
  if (best?.name === 'login-name' && words.includes('sip')) return 'device';
  if (best && WELCOMES.test(textOf(words))) return 'welcome-mail';
  if (best?.name === 'users' && (ACTIVATES.test(textOf(words)) || linkFails(textOf(words)))) return 'welcome-mail';
  if (best && words.length <= LONGEST_TALE && SETS_UP.test(textOf(words))) return 'welcome-mail';
  if (best?.name === 'password' && OF_VOICEMAIL.test(textOf(words))) return 'voicemail-pin';
  if (!best) return undefined;
  if (isLockedOut(words)) return 'voicemail-pin';
  const key = says.key(words);
  if (key === 'voicemail-pin' && says.pin(words) && best.name !== 'voicemail-pin' && best.name !== 'call-forwarding')
    return 'voicemail-pin';
  if (key === 'opening-hours') return best.name === 'none' ? key : best.name;
  if (key && (best.name === 'support-pin' || best.name === 'none' || best.name === 'login-name') && !(key === 'voicemail-pin')) return key;
  if (best.name === 'email-address' && namesSecondAddress(words)) return 'second-email';
  const mixed = /^(?:none|users|login-name|device|number-porting)$/;
  const forward = topics.find(({ name }) => name === 'call-forwarding');
  if (
    act !== 'person' &&
    forward &&
    forward.score > -0.9 &&
    mixed.test(best.name) &&
    (says.surelyForward(words) || (says.forward(words) && (best.name === 'none' || best.name === 'users')))
  )
    return 'call-forwarding';
  return best.score > TOPIC_FLOOR ? best.name : undefined;
}

/** "I keep forgetting": a memory, and no order to forget anything. */
const FORGETS = /\b(?:i|always|often|keep|keeps|kept|easily|usually|ever) forget(?:ting|s)?\b/;

/** "See this", "see the picture": something is shown, and nobody leaves. */
const SHOWN = /^(?:please )?see (?:this|that|it|here|below|above|attached|attachment|the|my|what)\b/;

function talkOf(words: readonly string[], act: Act, score: number, manner: Manner): Intent {
  const floor = TALK_FLOOR[act];
  if (act === 'cancel' && FORGETS.test(textOf(words))) return { is: 'unclear' };
  if (act === 'bye' && SHOWN.test(textOf(words))) return { is: 'unclear' };
  if (act === 'are-you-a-bot' && !says.bot(words))
    return manner === 'question' ? { is: 'question', topic: 'other', soft: false } : { is: 'unclear' };
  // A question is no yes and no no, whichever words of one it has; and guessed from its words alone it takes nothing back.
  if ((act === 'yes' || (act === 'cancel' && !says.stop(words)) || (act === 'no' && !says.negated(words))) && manner === 'question')
    return { is: 'question', topic: 'other', soft: false };
  if (act === 'person' && score > 0.3) return { is: 'exact', names: new Set(['person']) };
  if (floor !== undefined && score > floor && (act !== 'person' || words.some(isKnownWord))) return { is: 'talk', act };
  return manner === 'question' && act === 'ask' && score > ACT_FLOOR ? { is: 'question', topic: 'other', soft: false } : { is: 'unclear' };
}
