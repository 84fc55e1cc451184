import type { Topic } from '../../../machines/tells';
import type { KindId } from '../../../machines/words';
import type { Hearing } from '../../heard';
import { inHand } from '../meaning';
import { mannerOf } from '../sentence/manner';
import { topicOf, type Intent } from '../wish/intent';
import { onlyWords, type Piece } from '../sentence/pieces';
import { textOf } from '../text/once';

/** How long something holds, that is only pointed at: "il est bon combien de temps ?", "ça expire-tu vite ?", "how long is it good for?". */
const LASTS =
  /\b(?:combien de temps|jusqua quand|quand|longtemps|vite|how long|until when|when)\b.*\b(?:bon|bonne|valide|valable|expire\w*|dure|marche|fonctionne|good|valid|expires?|lasts?|works?)\b|\b(?:bon|bonne|valide|valable|expire\w*|dure|good|valid|expires?|lasts?|works?)\b.*\b(?:combien de temps|jusqua quand|quand|longtemps|vite|how long|until when|soon|long)\b|^(?:(?:et|and|ok) )*(?:ca|il|elle|it|that|the link|le lien)(?: (?:t il|t elle|tu|does|will))? expires?(?: (?:t il|tu))?$/;
/** What it is called, where it is no other than what was sent or told of. */
const LINK = /\b(?:lien|liens|link|links|courriel|mail|email)\b/;
/** Something of its own is named. */
const OWN_TOPIC =
  /\b(?:nip|pin|mot de passe|password|bienvenue|welcome|boite|voicemail|messagerie|renvoi|transfert|forward\w*|appels?|calls?|code|facture|invoice|compte|account)\b/;
/** Pointed at by a pronoun: "le changer", "si je le perds", "can I change it". */
const POINTS =
  /\b(?:(?:le|la|les|l) (?!\w+ (?:de|du|des|of)\b)\w+(?:er|ir|re|s|ds|t|d|ai|a|e)\b|(?:change|lose|loses|lost|forget|keep|get|need|use|see|share|give|find|replace|stop|put)\w* (?:it|that|one))\b/;
/** "Toi tu peux pas le faire pour moi ?", "can't you do it for me?" */
const FOR_ME =
  /^(?:(?:et|mais|ok|bon|ben|toi|vous|and|but|so) )*(?:(?:tu|vous|on)(?: ne)? (?:peux|pouvez|pourrais|pourriez|peut)(?: (?:tu|vous))?|(?:peux|pourrais|pouvez|pourriez) (?:tu|vous)|(?:can|cant|could|couldnt) you|est ce que (?:tu|vous) (?:peux|pouvez))(?: (?:pas|not|just|plutot))? (?:(?:le|la|l|ca|y) )?(?:faire|changer|changez|do|change)(?: (?:ca|it|that|this))?(?: (?:pour moi|a ma place|toi meme|vous meme|toi|vous|for me|yourself|instead))+$/;
/** "Elle va recevoir quoi ?", "what will she get?", of the user who was just added. */
const RECEIVES =
  /^(?:(?:et|and|ok|merci|thanks) )*(?:est ce que |quest ce que |what |quoi )?(?:(?:will|does|do|did|is) )?(?:elle|il|lui|he|she|they|quelle|quil)\b(?: \w+){0,3} (?:recoit|recevoir|recevra|avoir|aura|get|gets|getting|receive|receives)\b/;
/** "Oui, faites-le pour moi", "yes, do it then": what was just told how to do. */
const DO_IT =
  /^(?:(?:yes|yeah|yep|sure|oui|ouais|ok|okay|then|please|alors|bon|ben|et|and|so|great|super|parfait|daccord|well|just|perfect|go ahead|allez y|vas y) )*(?:do|faites|fais) (?:donc )?(?:it|that|le|la|ca|cela)(?: (?:for me|for us|pour moi|a ma place|please|svp|stp|then|donc|alors|now|maintenant|thanks|merci))*$/;
const LONGEST = 12;

const KINDS: Readonly<Partial<Record<Topic, KindId>>> = {
  'call-forwarding': 'call-forwarding.set',
  'support-pin': 'support-pin.reissue',
  'login-name': 'login-name.remind',
  'voicemail-pin': 'voicemail-pin.reset',
  password: 'password.reset',
  'welcome-mail': 'welcome.resend',
};
/** Topics that nobody here can do anything about. */
const CANNOT: ReadonlySet<Topic> = new Set<Topic>(['email-address', 'users', 'second-email', 'person-name', 'voicemail']);

/** What a question points at that names nothing itself: the answer before it, or what was done last. */
export function aboutAnswer(intent: Intent, { words, asks, items }: Piece, { question, changes, done = [], about }: Hearing): Intent {
  if (question.ask !== 'need' && question.ask !== 'do-or-how') return intent;
  if (words.length > LONGEST || !onlyWords(items) || inHand(changes).length > 0) return intent;
  const text = textOf(words);
  const last = done.at(-1)?.kind;
  const topic = about ?? (last && topicOf[last]);
  if (last === 'user.add' && question.ask === 'need' && RECEIVES.test(text) && (asks || mannerOf(words, asks) === 'question'))
    return { is: 'question', topic: 'welcome-mail', soft: false };
  if (topic === undefined || topic === 'other') return intent;
  if (question.ask === 'need' && !asks && about !== undefined && DO_IT.test(text)) {
    const kind = about === 'support-pin' ? undefined : KINDS[about];
    if (kind) return { is: 'change', kind, end: false };
  }
  if (question.ask === 'need' && FOR_ME.test(text) && about !== undefined) {
    const kind = KINDS[topic];
    if (kind) return { is: 'wish', kind };
    return CANNOT.has(topic) ? { is: 'unsupported', topic } : intent;
  }
  const vague =
    (intent.is === 'question' && (intent.topic === 'other' || LINK.test(text) || LASTS.test(text))) ||
    intent.is === 'unclear' ||
    intent.is === 'talk';
  if (!vague || OWN_TOPIC.test(text)) return intent;
  const manner = mannerOf(words, asks);
  const wonders = asks || manner === 'question' || manner === 'polite-me';
  const points = !LINK.test(text) && (POINTS.test(text) || /^(?:et|and|what|but|mais) (?:si|if)\b/.test(text));
  return wonders && (LASTS.test(text) || (about !== undefined && points)) ? { is: 'question', topic, soft: false } : intent;
}
