import type { Change, Fields } from '../../machines/words';
import type { Hearing } from '../heard';
import { adds, newcomers, surelyAdds } from '../phrases/new-users';
import { corrections } from '../phrases/roles';
import type { Intent } from './intent';
import type { Item } from './items';
import { says } from './lexemes';
import { mannerOf } from './manner';
import { inHand, type Meaning } from './meaning';
import { holdsName, nameIn, namesSomebody } from './new-user-name';
import type { Piece } from './pieces';
import { roleAt } from './roles';
import { wanted } from './wants';

export const USER_ADD = 'user.add';

const adding = new Set(adds);
const surely = new Set(surelyAdds);
const people = new Set(newcomers);
const correcting = new Set(corrections);
/** What a user has, or may do: something else is added then, or nothing that can be. */
const OTHER = /\b(?:forward\w*|divert\w*|renvo\w*|voicemail|messagerie|vocale|second|secondary|backup|deuxieme|secondaire|secours|alias|administrators?|admins?|administrateurs?|administratrice|manager|gestionnaire|invoice|facture|card|carte|password|passe|pin|nip|device|appareil|back|remove|delete|supprime\w*|retire\w*|enleve\w*|welcome|bienvenue)\b/;
const ALSO_EMAIL = /\b(?:email|mail|courriel|address|adresse)\b/;
const REFUSED = /\b(?:dont|do not|never|not)\b(?! (?:yet|know))|\bne? ?\w+ pas\b/;
const KNOWS = /\b(?:how|comment|why|pourquoi|what|which|quel\w*|steps|etapes|article|guide|instructions|explain|explique\w*)\b/;
const NEWCOMER = /\b(?:new|another|additional|nouve\w+|autre)\b(?: \w+){0,2}? (?:user|employee|colleague|coworker|hire|starter|recruit|joiner|member|teammate|utilisat\w+|usager\w*|employee?|collegue|collaborat\w+|personne|recrue|stagiaire|membre)\b/;
const NEEDED = /\b(?:need|needs|want|wants|would like|please|there is|theres|have|we ve|weve|set|joined|joins|starts|started|faut|voudr\w+|aimer\w+|souhait\w+|besoin|avons|svp|plait|rejoint|commence|arrive)\b/;
const ACCOUNT = /\b(?:account|compte|profile|profil|access|acces)\b/;
/** Set up, but never put through: nobody asks for a person so. */
const SETS_UP = /\b(?:set|setting) up (?:a|an|another|our|the)(?: new)? (?:user|employee|colleague|coworker|hire|starter|member|intern)\b|\b(?:configure[rz]?|ouvr\w+) (?:un|une|notre)(?: nouve\w+)? (?:utilisat\w+|usager\w*|employee?|collegue|membre)\b/;
const NEW_LINE = /\b(?:a|an|another|new|un|une|nouve\w+|autre|the|le) (?:new |nouve\w+ )?(?:extension|poste|seat)\b/;


const has = (items: readonly Item[], ...sorts: readonly Item['is'][]): boolean => items.some(({ is }) => sorts.includes(is));

/**
 * "Add a new user Sam Field, extension 115, sam.field@organization.com": somebody more, and nothing that a user has or may do. A question
 * is none, and no more "can I add a user?".
 */
export const addsUser = (piece: Piece): boolean => speaksOfAdding(piece) && !REFUSED.test(piece.words.join(' '));

/** "Don't add a new user." */
export const addsNobody = (piece: Piece): boolean => REFUSED.test(piece.words.join(' ')) && speaksOfAdding(piece);

function speaksOfAdding(piece: Piece): boolean {
  const { items } = piece;
  const words = piece.words.map((word) => word.replace(/^n(?=ajout|inscri|enregistr|integr|ouvr)/, ''));
  const text = words.join(' ');
  if (words.length === 0 || OTHER.test(text) || KNOWS.test(text) || has(items, 'phone', 'secret', 'account')) return false;
  const manner = mannerOf(words, piece.asks);
  if (manner === 'question' || manner === 'polite-me') return false;
  const verb = words.some((word) => adding.has(word));
  const sure = words.some((word) => surely.has(word));
  const person = words.some((word) => people.has(word));
  if (NEWCOMER.test(text)) return verb || NEEDED.test(text) || has(items, 'extension', 'email');
  if ((sure && person) || SETS_UP.test(text)) return true;
  const thing = has(items, 'extension', 'login');
  if (sure && ACCOUNT.test(text) && (thing || has(items, 'email'))) return true;
  if (NEW_LINE.test(text) && NEEDED.test(text) && /\b(?:for|pour)\b/.test(text) && holdsName(items)) return true;
  if (has(items, 'email')) return (sure && !ALSO_EMAIL.test(text)) || (verb && (thing || NEW_LINE.test(text))) || (sure && thing);
  return (sure && thing) || (verb && NEW_LINE.test(text) && !says.forward(words));
}

/** The one thing of its sort; of several none is taken: it is asked for (T10). */
function only(values: readonly string[]): string | undefined {
  const [first, other] = new Set(values);
  return other === undefined ? first : undefined;
}

/** What a piece tells of the new user. `bare`: digits that nothing names are an extension here; `asked`: their name was asked for. */
function fieldsIn(meaning: Meaning, { items }: Piece, { bare, asked, named }: { readonly bare: boolean; readonly asked: boolean; readonly named: boolean }): Fields {
  const theirs = items.filter((item, i) => (item.is === 'extension' || item.is === 'login' || item.is === 'email' || item.is === 'number') && (item.is === 'number' || roleAt(items, i) !== 'own'));
  const extension = only(theirs.flatMap((item) => {
    if (item.is === 'extension') return [item.value];
    if (item.is === 'login') return [item.value.slice(0, item.value.indexOf('@'))];
    return item.is === 'number' && bare && item.groups.length === 1 && item.value.length >= 2 && item.value.length <= 5 ? [item.value] : [];
  }));
  const email = only(theirs.flatMap((item) => (item.is === 'email' ? [item.value] : [])));
  const name = asked || named || theirs.length > 0 || namesSomebody(items) ? nameIn(items, meaning.plain, asked) : undefined;
  return { ...(extension === undefined ? {} : { extension }), ...(email === undefined ? {} : { email }), ...(name === undefined ? {} : { name }) };
}

/** Begins it, with all that the same sentence says of them. */
export function addNewUser(meaning: Meaning, piece: Piece): void {
  meaning.unsupported.delete('users');
  meaning.frames.push({ kind: USER_ADD, subjects: [], self: true, ...fieldsIn(meaning, piece, { bare: true, asked: false, named: true }) });
}

/** These say something of their own, whoever is being added. */
const isOwn = (intent: Intent): boolean => (intent.is === 'question' && !intent.soft) || intent.is === 'change' || intent.is === 'pin' || intent.is === 'wish' || intent.is === 'nameless'
  || (intent.is === 'exact' && [...intent.names].some((name) => /^(?:cancel|person|restart|end|undo|lost|have|do-it|show-how|yes|wait)$/.test(name)));

/** More of the user who is being added, or a correction; true: the piece said that. */
export function readNewUser(meaning: Meaning, piece: Piece, intent: Intent, hearing: Hearing): boolean {
  const begun = meaning.frames.at(-1)?.kind === USER_ADD ? meaning.frames.at(-1) : undefined;
  const open = inHand(hearing.changes).filter(({ kind, status }) => kind === USER_ADD && status !== 'authorized');
  const { question } = hearing;
  const wants = askedFields(hearing, open);
  if ((begun === undefined && open.length === 0) || isOwn(intent) || piece.items.some(({ is }) => is === 'secret' || is === 'phone' || is === 'account')) return false;
  // Who asks, names themself: what is theirs is no new user's.
  const who = begun === undefined && (wanted(question, 'who') !== undefined || wanted(question, 'account') !== undefined || wanted(question, 'extension') !== undefined);
  const speaksOf = piece.words.some((word) => people.has(word)) || namesSomebody(piece.items);
  if (who && !speaksOf && wants.length === 0) return false;
  const corrects = /^(?:confirm|correction|several|field)$/.test(question.ask);
  const cued = piece.words.some((word) => correcting.has(word));
  if (begun === undefined && !corrects && !cued && !speaksOf && !piece.items.some(({ is }) => is === 'extension' || is === 'email' || is === 'login')) return false;
  const asked = wants.some(({ field }) => field === 'name') && begun === undefined;
  const fields = fieldsIn(meaning, piece, { bare: begun !== undefined || corrects, asked, named: begun !== undefined || question.ask === 'correction' || (question.ask === 'confirm' && cued) });
  if (Object.keys(fields).length === 0) return begun !== undefined && intent.is === 'unsupported' && intent.topic === 'users';
  if (begun) {
    begun.extension ??= fields.extension;
    begun.email ??= fields.email;
    begun.name ??= fields.name;
  } else meaning.fields.push({ fields, ...changeOf(wants, open) });
  return true;
}

interface AskedField { readonly field: string; readonly change: string }

/** Fields of it that this leg was just asked for. */
function askedFields({ question }: Hearing, open: readonly Change[]): readonly AskedField[] {
  const all = question.ask === 'several' ? question.wants : [question];
  return all.flatMap((want) => (want.ask === 'field' && open.some(({ id }) => id === want.change) ? [{ field: want.field, change: want.change }] : []));
}

const changeOf = (wants: readonly AskedField[], open: readonly Change[]): { readonly change?: string } => {
  const id = wants[0]?.change ?? open.at(-1)?.id;
  return id === undefined ? {} : { change: id };
};
