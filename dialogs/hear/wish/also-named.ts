import type { KindId } from '../../../machines/words';
import type { Intent } from './intent';
import { addLink } from './mailed-link';
import type { Meaning } from '../meaning';
import { mannerOf } from '../sentence/manner';
import type { Piece } from '../sentence/pieces';
import { textOf } from '../text/once';
import { addVoicemailPin, VOICEMAIL_PIN } from './voicemail';

/** What may be wanted by its name, as it is called. */
const names = {
  password:
    '(?:password|passwd|mot de passe|mdp)(?! (?:of|for|de|du) (?:(?:my|the|ma|la|mon|le) )?(?:voice|mailbox|messagerie|boite|repondeur))',
  voicemail:
    '(?:(?:voice ?mail|mailbox|vm) (?:pin|code|passcode)|(?:pin|nip|code|passcode) (?:(?:of|for|to|de|du|d) )?(?:(?:my|the|ma|la|mon|le) )?(?:voice ?mail|mailbox|messagerie|boite vocale|boite|repondeur)(?: vocale)?)',
  login: '(?:login(?: name)?|user ?name|identifiant|nom (?:d )?utilisateur)',
  support: '(?:support (?:pin|code)|(?:pin|nip|code) (?:d )?(?:assistance|de soutien|de support|soutien|support))',
} as const;
type Thing = keyof typeof names;
const things = Object.keys(names) as Thing[];

const JOINT =
  '(?: (?:and|et|plus|pis|puis|ainsi que|as well as|along with|also|aussi|my|mon|ma|the|le|la|a|an|un|une|portal|web|website|reset|resets|new|nouveau|nouvel|nouvelle|forgotten|lost|oublies?|perdus?))+';
const pairs = things.flatMap((one) =>
  things.flatMap((other) =>
    one === other
      ? []
      : [
          {
            one,
            other,
            said: new RegExp(`(?<!voice ?mail )\\b${names[one]}${JOINT} ${names[other]}\\b`),
            alone: new RegExp(
              `\\b${names[one]}(?: (?:and|et|but|mais|svp|please))* (?:not|pas|non pas|non)(?: (?:my|the|mon|ma|le|la|for|pour))* ${names[other]}\\b`,
            ),
          },
        ],
  ),
);
/** "Both of my PINs", "mes deux NIP": that of the support and that of the voicemail; there are no others. */
const BOTH_PINS =
  /\b(?:(?:both|all)(?: of)?(?: (?:my|the|these|those))*(?: two)?|(?:my|the) two|(?:mes|les|ces) deux)(?: (?:new|lost|nouveaux))? (?:pins?|nips?|pin codes?|codes? (?:pin|nip))\b|\b(?:my|new|mes|nouveaux) (?:pins|nips?)(?: (?:please|svp))?(?: les)? (?:both|all|tous les deux|deux)\b/;
const REFUSED = /\b(?:dont|do not|not|never|no need|ne|pas|jamais)\b/;
const namesUser = ({ items }: Piece): boolean => items.some(({ is }) => is === 'extension' || is === 'login' || is === 'number');

/** It was done by them already. */
const NARRATED =
  /\b(?:i|ive|we|weve|jai|on a|nous avons) (?:have |just |already |deja |bien )*(?:changed|replaced|renewed|updated|changee?s?|remplacee?s?)\b/;
/** Somebody else's are not what the speaker wants for themself. */
const THIRD = /\b(?:his|her|their|son|sa|ses|leurs?)\b/;

/**
 * "Reset my password and my voicemail PIN", "j'ai oublié mon identifiant et mon mot de passe": one verb for two things, each of which
 * is wanted; "my password, not my voicemail PIN": the first alone. Only what is called by its name right beside the other counts.
 */
export function addAlsoNamed(meaning: Meaning, piece: Piece, intent: Intent): void {
  if (intent.is !== 'change' && !(intent.is === 'pin' && intent.act === 'lost')) return;
  const text = textOf(piece.words);
  if (NARRATED.test(text) || mannerOf(piece.words, piece.asks) === 'question') return;
  if (THIRD.test(text) || piece.items.some((item, i) => (item.is === 'login' && piece.items[i - 1]?.is === 'word') || item.is === 'email'))
    return;
  const only = pairs.find(({ alone }) => alone.test(text));
  if (only) {
    const at = meaning.frames.findIndex(({ kind }) => kind === kinds[only.other]);
    if (at >= 0) meaning.frames.splice(at, 1);
    if (only.other === 'support') meaning.lost = false;
    return add[only.one](meaning, piece);
  }
  const both = pairs.find(({ said }) => said.test(text));
  const pins = aboutPin(intent) && BOTH_PINS.test(text) && !REFUSED.test(text) && !namesUser(piece);
  if (pins && !has(meaning, kinds.voicemail)) meaning.frames.push({ kind: kinds.voicemail, subjects: [], self: true });
  if (pins) add.support(meaning, piece);
  else if (both) for (const thing of [both.one, both.other]) add[thing](meaning, piece);
}

const kinds: Readonly<Record<Thing, KindId>> = {
  password: 'password.reset',
  voicemail: VOICEMAIL_PIN,
  login: 'login-name.remind',
  support: 'support-pin.reissue',
};
const aboutPin = (intent: Intent): boolean =>
  intent.is === 'pin' || (intent.is === 'change' && (intent.kind === kinds.support || intent.kind === kinds.voicemail));
/** One that is forgotten is mailed again; a new one is made where something says so (P6). */
const REPLACES =
  /\b(?:change|reset|replace|renew|update|new|different|change[rz]|reinitialis\w+|remplac\w+|renouvel\w+|nouveau|nouveaux|autre)\b/;
const has = ({ frames }: Meaning, kind: KindId): boolean => frames.some((frame) => frame.kind === kind);

const add: Readonly<Record<Thing, (meaning: Meaning, piece: Piece) => void>> = {
  password: (meaning, piece) => {
    if (!has(meaning, kinds.password) && !meaning.unsupported.has('password')) addLink(meaning, piece, 'password.reset');
  },
  voicemail: (meaning, piece) => {
    if (!has(meaning, kinds.voicemail) && meaning.nobody === undefined) addVoicemailPin(meaning, piece);
  },
  login: (meaning) => {
    if (!has(meaning, kinds.login)) meaning.frames.push({ kind: kinds.login, subjects: [], self: true });
  },
  support: (meaning, { words }) => {
    if (has(meaning, kinds.support)) return;
    if (REPLACES.test(textOf(words))) meaning.frames.push({ kind: kinds.support, subjects: [], self: true });
    else meaning.lost = true;
  },
};
