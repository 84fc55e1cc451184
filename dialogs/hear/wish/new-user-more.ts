import type { Change } from '../../../machines/words';
import type { Hearing } from '../../heard';
import { corrections } from '../../phrases/roles';
import type { Intent } from './intent';
import { inHand, type Meaning } from '../meaning';
import { fieldsIn, namesNewcomer, USER_ADD } from './new-user';
import { namesSomebody } from './new-user-name';
import { textOf } from '../text/once';
import type { Piece } from '../sentence/pieces';
import { signs } from '../sentence/thirds';
import { wanted } from '../wants';

const correcting = new Set(corrections);

/** These say something of their own, whoever is being added. */
const isOwn = (intent: Intent): boolean =>
  (intent.is === 'question' && !intent.soft) ||
  intent.is === 'change' ||
  intent.is === 'pin' ||
  intent.is === 'wish' ||
  intent.is === 'nameless' ||
  (intent.is === 'exact' &&
    [...intent.names].some((name) => /^(?:cancel|person|restart|end|undo|lost|have|do-it|show-how|yes|wait)$/.test(name)));

/** "Name: Sam Field", "Courriel : ..." of somebody who is being added, each on a line of its own as forms have it. */
const LABEL =
  /^(?:(?:the|her|his|their|new|user|users|employees?|full|complete|legal|first|given|last|family|work|desk|phone|le|la|son|sa) )*(?:names?|surname|extension|ext|email|e ?mail|mail|address|nom|prenom|poste|courriel|adresse)\b/;
const isLabelled = ({ items, words, asks }: Piece): boolean =>
  !asks && words.length <= 9 && LABEL.test(textOf(words)) && items.some(({ is }) => is !== 'word' && is !== 'number');
/** "Son nom s'écrit Bergh", "her last name is spelled ...": of a user who is in hand. */
const SPELT =
  /\b(?:nom|prenom|name|surname)(?: de famille)?\b(?: \w+){0,2}? (?:cest|est|secrit|ecrit|is|spelled|spelt|should|devrait|epelle)\b|\b(?:sappelle|appelle|called|named)\b/;
/** "Non, c'est Jonathan Berg": a whole name, of which a part is known. */
const THAT_IS =
  /^(?:(?:non|no|oups|oops|sorry|desolee?|pardon|attendez|attends|wait|oui|yes|mais|but|en fait|actually|plutot|elle|il|she|he) )*(?:cest|its|it is|it should be|cest plutot)(?: plutot| actually| rather)? [a-z]+ [a-z]+(?: [a-z]+)?(?: pas [a-z]+| not [a-z]+)?$/;
const GIVEN = /^(?:(?:her|his|their|the) )?(?:first|given) name\b|^(?:son )?prenom(?! et)\b/;
const FAMILY = /^(?:(?:her|his|their|the) )?(?:(?:last|family) name|surname)\b|^nom de famille\b/;

/** A name told in two lines is one: the given name goes first. */
function together(known: string | undefined, more: string | undefined, words: readonly string[]): string | undefined {
  if (known === undefined || more === undefined) return known ?? more;
  if (known.includes(' ') || more.includes(' ')) return known;
  return GIVEN.test(textOf(words)) ? `${more} ${known}` : FAMILY.test(textOf(words)) ? `${known} ${more}` : known;
}

/** "I am Maya, 100@organization.com": who asks, beside somebody who is added. */
const INTRODUCES =
  /^(?:je suis|moi je suis|moi cest|cest moi|ici|je m ?appelle|mon nom est|mon (?:identifiant|login)(?: est| cest)|i am|im|this is|its me|my name is|my (?:login|username) is)\b/;
/** "My user name is ...", "mon nom d'utilisateur est ...": of the asker, although somebody called a user stands in it. */
const ASKERS_LOGIN = /^(?:my user ?(?:name|id) is|(?:mon |le )?(?:nom|compte|code|profil) (?:utilisat\w+|usager)(?: est| cest)?)\b/;
const namesAsker = ({ items, words }: Piece, { claimed }: Hearing): boolean =>
  items.some(({ is }) => is === 'login') &&
  // A login alone, of somebody who has not said yet who they are.
  ((!claimed && words.length === 0) || ASKERS_LOGIN.test(textOf(words)) || (INTRODUCES.test(textOf(words)) && !namesNewcomer(words)));

/** The name that is known of them has one of these words. */
const isCalled = (name: string | undefined, words: readonly string[]): boolean =>
  words.some((word) => name?.toLowerCase().split(' ').includes(word));

function saysName({ words, items, asks }: Piece, open: readonly Change[]): boolean {
  const text = textOf(words);
  if (asks || items.some(({ is }) => is !== 'word' && is !== 'mark')) return false;
  if (SPELT.test(text)) return true;
  const known = (open.at(-1)?.fields.name ?? '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .split(/[ -]/);
  return THAT_IS.test(text) && words.some((word) => known.includes(word));
}

/** One word is put right of a name of two: the one that is called so, or that it resembles more. */
function partly(known: string, now: string, words: readonly string[]): string {
  const old = known.split(' ');
  if (old.length < 2 || now.includes(' ')) return now;
  const like = (word: string): number => [...word.toLowerCase()].findIndex((letter, i) => now.toLowerCase()[i] !== letter) >>> 0;
  const [first = '', last = ''] = [old[0], old.at(-1)];
  const given = GIVEN.test(textOf(words)) || (!FAMILY.test(textOf(words)) && like(first) > like(last));
  return given ? [now, ...old.slice(1)].join(' ') : [...old.slice(0, -1), now].join(' ');
}

/** More of the user who is being added, or a correction; true: the piece said that. */
export function readNewUser(meaning: Meaning, piece: Piece, intent: Intent, hearing: Hearing): boolean {
  const begun = meaning.frames.at(-1)?.kind === USER_ADD ? meaning.frames.at(-1) : undefined;
  const open = inHand(hearing.changes).filter(({ kind, status }) => kind === USER_ADD && status !== 'authorized');
  if (
    (begun === undefined && open.length === 0) ||
    (isOwn(intent) && !isLabelled(piece) && !(open.length > 0 && saysName(piece, open))) ||
    namesAsker(piece, hearing) ||
    (begun?.email !== undefined && signs(piece.items) && !isCalled(begun.name, piece.words)) ||
    piece.items.some(({ is }) => is === 'secret' || is === 'phone' || is === 'account')
  )
    return false;
  const { question } = hearing;
  const wants = askedFields(hearing, open);
  // Who asks, names themself: what is theirs is no new user's.
  const who =
    begun === undefined &&
    (wanted(question, 'who') !== undefined || wanted(question, 'account') !== undefined || wanted(question, 'extension') !== undefined);
  const speaksOf = namesNewcomer(piece.words) || namesSomebody(piece.items);
  if (who && !speaksOf && wants.length === 0) return false;
  const corrects = /^(?:confirm|correction|several|field)$/.test(question.ask);
  const cued = piece.words.some((word) => correcting.has(word));
  if (
    begun === undefined &&
    !corrects &&
    !cued &&
    !speaksOf &&
    !piece.items.some(({ is }) => is === 'extension' || is === 'email' || is === 'login')
  )
    return false;
  if (
    !hearing.claimed &&
    begun === undefined &&
    wants.some(({ field }) => field !== 'extension' || SELF.test(textOf(piece.words))) &&
    onlyLogin(piece)
  )
    return false;
  const asked = wants.some(({ field }) => field === 'name') && begun === undefined;
  const told = fieldsIn(meaning, piece, {
    bare: begun !== undefined || corrects,
    asked,
    named: begun !== undefined || question.ask === 'correction' || (question.ask === 'confirm' && (cued || saysName(piece, open))),
  });
  const known = begun === undefined && corrects && wants.length === 0 ? open.at(-1)?.fields.name : undefined;
  const fields = known !== undefined && told.name !== undefined ? { ...told, name: partly(known, told.name, piece.words) } : told;
  if (Object.keys(fields).length === 0) return begun !== undefined && intent.is === 'unsupported' && intent.topic === 'users';
  if (begun) {
    begun.extension ??= fields.extension;
    begun.email ??= fields.email;
    begun.name = together(begun.name, fields.name, piece.words);
  } else meaning.fields.push({ fields, ...changeOf(wants, open) });
  return true;
}

const SELF = /\b(?:i am|im|this is|me|my|je suis|cest|ici|mon|moi)\b/;
/** "I'm 100@organization.com", where a name or an address is asked for: the login name of who asks. */
const onlyLogin = ({ items }: Piece): boolean =>
  items.some(({ is }) => is === 'login') && !items.some(({ is }) => is === 'email' || is === 'extension' || is === 'number');

interface AskedField {
  readonly field: string;
  readonly change: string;
}

/** Fields of it that this leg was just asked for. */
function askedFields({ question }: Hearing, open: readonly Change[]): readonly AskedField[] {
  const all = question.ask === 'several' ? question.wants : [question];
  return all.flatMap((want) =>
    want.ask === 'field' && open.some(({ id }) => id === want.change) ? [{ field: want.field, change: want.change }] : [],
  );
}

const changeOf = (wants: readonly AskedField[], open: readonly Change[]): { readonly change?: string } => {
  const id = wants[0]?.change ?? open.at(-1)?.id;
  return id === undefined ? {} : { change: id };
};
