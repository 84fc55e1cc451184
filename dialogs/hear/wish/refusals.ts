import type { Change } from '../../../machines/words';
import { FORWARDING } from './forwarding';
import { says } from '../text/lexemes';
import { afterLeads } from '../sentence/manner';
import { textOf } from '../text/once';

/** What somebody says not to do. */
export type Refusal = 'stop' | 'forward' | 'new-pin';

const ENGLISH =
  /\b(?:dont|do not|never|not to|wouldnt|would not|no need to|rather not|must not|mustnt|shouldnt|should not|please not)((?: (?:ever|you|want|need|to|wish|like|care|please|just|really|yet|dare|it|me|us|any|a|the|send|give|make|have))*) (\w+)/g;
const FRENCH_WISH =
  /\b(?:veux|voudrais|faut|souhaite|desire|prefere|veut|aimerais|surtout|tiens) (?:surtout )?(?:ne )?(?:pas|jamais|rien) (?:a )?(?:que (?:vous |tu |on )?|quon |quil |vous |de )?(?:me |le |la |les |mes |un |mon )?(\w+)/;
const negations = new Set(['pas', 'jamais', 'rien', 'point', 'aucun', 'aucune']);
const BETWEEN = /^(?:le|la|les|me|pas|jamais|rien|surtout|jamais|mes|moi)$/;
/** "My calls do not forward", "le renvoi ne s'arrête pas": told of things, forbidden to nobody. */
const THINGS =
  /^(?:calls?|phones?|lines?|it|they|forwarding|that|which|numbers?|appels?|ligne|renvoi|telephone|ca|cela|il|ils|qui|poste|transfert)$/;

/** "Don't stop forwarding", "n'arrêtez pas le renvoi", "do not forward anything": an order not to do it is never one to do the opposite. */
export function refusalIn(words: readonly string[]): Refusal | undefined {
  const verb = english(words) ?? french(words);
  if (verb === undefined) return undefined;
  if (says.pin(words)) return says.anew(words) ? 'new-pin' : undefined;
  if (says.stop([verb]) || (/^(?:turn|switch|end|drop|lift|take)$/.test(verb) && (verb === 'end' || words.includes('off')))) return 'stop';
  return says.forward([verb]) && !says.noMore(words) ? 'forward' : undefined;
}

/** "I don't want my calls forwarded to ...": the wish is denied, not the verb. */
const UNWISHED =
  /\b(?:dont|do not|never|didnt|did not|not) (?:want|wish|need|ask|like|order)(?: (?:you|for|to|have|any|of|all|my|our|the|incoming))* (?:calls?|line|phone|extension)(?: (?:to|be|being|get))* (?:forward|divert|redirect|transfer|rerout)\w*\b|\bne (?:veux|voulais|souhaite|desire|voudrais) (?:surtout )?(?:pas|plus) que (?:mes|les|vous) /;

/** Somebody did it, or it came about: told, not ordered. */
const TOLD =
  /\b(?:you|someone|somebody|anybody|they|he|she|who|nobody)(?: (?:have|has|had|ve|already|just|apparently|obviously))* (?:forwarded|diverted|redirected|transferred|rerouted)\b|\b(?:my|our|the) (?:calls|line|phone) (?:were|was|got|have been|has been|had been) (?:\w+ )?(?:forwarded|diverted|redirected|transferred|rerouted)\b|\b(?:vous avez|tu as|tas|quelquun a|on a|ils ont|il a|elle a|qui a)(?: (?:deja|bien|tres bien|correctement|enfin))? (?:renvoye|transfere|redirige|devie|bascule)|\bappels (?:ont|avaient) (?:deja )?ete (?:renvoyes|transferes|rediriges|devies)/;

/** Forwarding is spoken of that nobody wants, or that was done already. What is wanted "no more" is to end. */
export const isUnwished = (words: readonly string[]): boolean => UNWISHED.test(textOf(words)) && !says.noMore(words);
export const isTold = (words: readonly string[]): boolean => TOLD.test(textOf(words));

function english(words: readonly string[]): string | undefined {
  const text = textOf(words);
  if (text.search(ENGLISH) < 0) return undefined;
  for (const found of text.matchAll(ENGLISH)) {
    const before = text.slice(0, found.index).trimEnd().split(' ').at(-1) ?? '';
    if (!THINGS.test(before)) return found[2];
  }
  return undefined;
}

function french(words: readonly string[]): string | undefined {
  if (!words.some((word) => negations.has(word))) return undefined;
  const wish = FRENCH_WISH.exec(textOf(words))?.[1];
  if (wish !== undefined && isVerb(wish)) return wish;
  const first = afterLeads(words);
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    let at = i + 1;
    while (word === 'ne' && BETWEEN.test(words[at] ?? '') && at < i + 4) at += 1;
    const bare = word.startsWith('n') && isVerb(word.slice(1));
    const verb = word === 'ne' ? words[at] : bare ? word.slice(1) : i === first && negations.has(words[i + 1] ?? '') ? word : undefined;
    if (verb === undefined || !isVerb(verb) || THINGS.test(words[i - 1] ?? '')) continue;
    if (words.slice(i + 1, at + 4).some((one) => negations.has(one))) return verb;
  }
  return undefined;
}

const isVerb = (word: string): boolean => says.stop([word]) || says.forward([word]) || RENEWS.test(word);
const RENEWS = /^(?:reinitialis|chang|renouvel|remplac|modifi)(?:e|es|ez|er|ons)$/;

/** What is in hand and was asked not to be done: then it is cancelled. */
export function refuses(refusal: Refusal, changes: readonly Change[]): boolean {
  if (refusal === 'new-pin') return changes.some(({ kind }) => kind === 'support-pin.reissue');
  return changes.some(({ kind, fields }) => kind === FORWARDING && (refusal === 'forward') !== (fields.number === null));
}

const UNASKED = [
  /\b(?:didnt|did not|never|havent|have not|hadnt|had not|not)(?: \w+)? (?:ask|asked|request|requested|order|ordered)\b/,
  /\b(?:somebody|someone|stranger|anybody|hacker|person)(?: else)?(?: has| just| had)? (?:asked|requested|ordered)\b/,
  /\b(?:unrequested|unsolicited)\b/,
  /\b(?:pas|jamais|rien|point|aucun)(?: \w+)? demandee?s?\b/,
  /\bquelquun(?: dautre| autre)? a demande\b/,
];
const NOT_ME = /\b(?:not|wasnt|isnt|pas) (?:by |from |par )?(?:me|moi)\b/;
const CAME = /\b(?:ask\w*|request\w*|got|received|mailed|sent|came|demand\w*|recu|envoye)\b/;

/** "I got a PIN I did not ask for": a question, not a wish for one. Words of the whole message in which a PIN is spoken of. */
export function isUnasked(words: readonly string[]): boolean {
  const text = textOf(words);
  return UNASKED.some((pattern) => pattern.test(text)) || (NOT_ME.test(text) && CAME.test(text));
}
