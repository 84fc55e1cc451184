import type { Item, Phone } from '../things/items';
import { says } from '../text/lexemes';
import { wordsIn } from './pieces';

/** Behind a number that is not meant: "... is my old number", "... must not be used", "... n'est plus le bon". */
const BEHIND =
  /^(?:(?:(?:no|wait|sorry|oh|um|uh|actually|oops|hang on|hold on|non|attendez|oups|pardon) )*(?:thats|cest|cetait|that is|that was|its) (?:\w+ )?(?:my|our|the|mon|notre|l|le) ?(?:old|former|previous|wrong|ancien|vieux|mauvais|precedent)(?: (?:mobile|cell|phone|home|work))?(?: (?:number|one|line|numero|ligne))?|(?:(?:and|so|et|donc|which|that|qui|it|il) )?(?:(?:is|was|est|etait) (?:\w+ )?(?:my|our|the|his|her|an|mon|notre|le|son|un) (?:\w+ )?(?:old|former|previous|wrong|ancien|vieux|mauvais|precedent)(?: (?:mobile|cell|phone|home|work))?(?: (?:number|one|line|numero|ligne))?|(?:must|should|shall|may|can) (?:not|never|under no circumstances|on no account) be (?:used|called|considered|dialled|dialed|taken)|(?:is|isnt|was) (?:not |never |no longer |not to be )*(?:to be used|in use|valid|active|in service|mine|used)(?: any ?more)?|(?:is|was) (?:wrong|outdated|obsolete|dead|disconnected|out of (?:service|date|use))|(?:doesnt|does not|no longer) (?:work|works|exist|exists|belong to me)(?: any ?more)?|ne (?:doit|devrait|peut) (?:pas|plus|jamais) etre (?:utilise|appele|pris)|nest (?:plus|pas) (?:le bon|valide|en service|a moi|actif|utilise|le mien)|ne (?:fonctionne|marche|sert) plus|nexiste plus|est (?:errone|perime|faux|hors service|desactive)))(?= |$)/;
/** Before it: "never to ...", "under no circumstances to ...", "surtout pas au ...", "my old number was ...". */
const BEFORE =
  /(?:^| )(?:(?:and |but |et |mais )?(?:(?:under no circumstances|on no account|in no case|by no means|never|(?:certainly|definitely|absolutely) not|(?:do not|dont) (?:ever )?(?:use|take|call|send (?:them|it|anything)|forward (?:them|it|anything))|surtout pas|(?:plus )?jamais|en aucun cas|sous aucun pretexte|(?:ne )?(?:nutilisez|prenez|utilisez) (?:pas|plus))(?: (?:to|on|at|the|my|old|number|use|it|them|au|le|sur|mon|ancien|numero|a|vers))*)|(?<!\b(?:thats|cest|cetait|that is|that was|its) )(?:my|our|the|mon|notre|l) ?(?:old|former|previous|ancien|vieux|precedent)(?: (?:mobile|cell|phone|home|work))?(?: (?:number|one|line|numero))?(?: (?:was|etait))?)$/;
/** "Her own number is ... but mine is ...": the first one is only told. */
const THEIRS =
  /(?:^| )(?:her|his|their|[a-z]{3,}s|son|leur)(?: own| propre)? (?:phone |cell |mobile )?(?:number|numero|cell|mobile)(?: is| est| s)$/;
const MINE =
  /^(?:but|and|while|whereas|mais|et|alors que|tandis que) (?:mine|my own|my number|my cell|my own number|le mien|mon numero|moi cest)(?: is| est)?(?: le)?$/;
/** "My calls shouldn't go to ... any more but to ...", "ne doivent plus aller au ... mais au ...": the denial, and what it denies. */
const NO_MORE_TO =
  /(?:^| )((?:(?:should|must|shall|may|do|does|did|is|are|was) (?:not|no longer)|dont|doesnt|shouldnt|mustnt|arent|not|no longer|never|(?:ne |n)?(?:doivent|doit|devraient|devrait|veux|faut|vont|va|sont)(?: \w+)? (?:pas|plus)))((?: (?:to|be|go|going|get|ring|ringing|sent|send|forwarded|forward|forwarding|diverted|divert|redirected|routed|transferred|have|want|need|them|it|calls|my|our|her|his|their|they|anymore|any longer|aller|etre|renvoyes|transferes|rediriges|envoyes|sonner|que|mes|les|appels|aillent|soient))*? (?:to|at|on|onto|vers|au|a|sur)(?: (?:the|my|old|number|le|mon|ancien|numero))*)$/;
const BUT_TO =
  /^(?:(?:any ?more|any longer|now|desormais|maintenant) )?(?:but|rather|instead but|mais|plutot)(?: (?:rather|instead|now|plutot|maintenant))* (?:to|at|on|onto|vers|au|a|sur)(?= |$)/;
/** "Stop forwarding to ..., use ... instead": another number in the same breath, and no end. */
const STOPS_TO =
  /(?:^| )(stop|quit|arrete[rz]?(?: de)?)((?: (?:forwarding|sending|diverting|redirecting|putting|renvoyer|transferer|envoyer|my|the|our|all|them|it|calls|mes|les|appels))+ (?:to|onto|vers|au|a|sur)(?: le)?)$/;
const USE =
  /^(?:(?:and|but|please|just|et|mais|svp) )*(?:use|take|(?:send|forward|put|divert|redirect|route|switch|move)(?: (?:them|it|calls|my calls|everything))?(?: over)? (?:to|on|onto)|make (?:it|that)|it should be|to|utilise[rz]?(?: le)?|(?:envoye[rz]|renvoye[rz]|mette[rz]|transfere[rz])(?: les| moi)? (?:au|vers|sur|a)(?: le)?)$/;
/** How many words on either side may say so. */
const FAR = 12;

/**
 * "... to 613 555 0133; 613 555 0144 is my old number and must not be used", "never to ...": without the number that is not meant,
 * where another one is named.
 */
export function meantOnly(items: readonly Item[]): readonly Item[] {
  const phones = items.filter((item): item is Phone => item.is === 'phone');
  if (new Set(phones.map(({ facts }) => facts.number)).size < 2) return items;
  const cuts = items.flatMap((item, i) => {
    return item.is === 'phone' ? (saidOf(items, i) ?? []) : [];
  });
  const cut = new Set(cuts.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n)));
  const kept = items.filter((_, i) => !cut.has(i));
  return cuts.length > 0 && kept.some(({ is }) => is === 'phone') ? kept : items;
}

/** Between two numbers of which the second holds: "... mais au ...", "... but to ...". */
const RATHER =
  /^(?:(?:comme |like )?(?:hier|yesterday|avant|before|la derniere fois|last time) )?(?:mais|plutot|but|rather|instead)(?: (?:plutot|bien|rather|to|au|vers|sur|le|a|on|the|numero|number))*$/;
/** What denies the verb before them: "envoyez pas ... au ...", "don't forward ... to ...". */
const DENIES = /^(?:pas|plus|dont|not)$/;
/** How far before the first number the verb may be denied, in items. */
const VERB = 9;

/** "N'envoyez pas mes appels au 613 555 0110 mais au 613 555 0111": the second is where they go, and the order is none not to. */
export function thereInstead(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(({ is }) => is === 'phone');
  const next = items.findIndex(({ is }, i) => i > at && is === 'phone');
  if (at < 0 || next < 0 || next - at > FAR) return items;
  const between = items.slice(at + 1, next).filter(({ is }) => is !== 'mark');
  if (!between.every(({ is }) => is === 'word') || !RATHER.test(wordsIn(between).join(' '))) return items;
  const from = Math.max(0, at - VERB);
  const denial = items.findLastIndex(
    (item, i) => i >= from && i < at && item.is === 'word' && DENIES.test(item.text) && items.slice(i, at).every(({ is }) => is === 'word'),
  );
  if (denial < 0) return items;
  const isVerb = (item: Item | undefined): boolean =>
    item?.is === 'word' &&
    (says.forward([asVerb(item.text)]) || /^(?:envo(?:yez|yer|ie|ies)|send|mett(?:ez|re)|mets|put)$/.test(asVerb(item.text)));
  if (!isVerb(items[denial - 1]) && !items.slice(denial + 1, denial + 4).some(isVerb)) return items;
  return items.flatMap((item, i) => {
    if (i === denial || (i >= at && i < next)) return [];
    if (i === denial - 2 && item.is === 'word' && item.text === 'ne') return [];
    return i === denial - 1 && item.is === 'word' ? [{ ...item, text: asVerb(item.text) }] : [item];
  });
}
/** "N'envoyez" is one word here. */
const asVerb = (word: string): string => word.replace(/^n(?=env)/, '');

interface Cut {
  readonly from: number;
  readonly to: number;
}

/** The denial before a number, and all from the number to what holds instead. */
function denied(items: readonly Item[], i: number, before: string): readonly Cut[] | undefined {
  const [, no, what] = NO_MORE_TO.exec(before) ?? [];
  const but = BUT_TO.exec(run(items, i + 1, 1).join(' '));
  if (no !== undefined && what !== undefined && but) return around(i, no, what, i + 1 + but[0].split(' ').length);
  const [, stop, doing] = STOPS_TO.exec(before) ?? [];
  if (stop === undefined || doing === undefined) return undefined;
  const mark = items[i + 1];
  const use = run(items, mark?.is === 'mark' && /[,;-]/.test(mark.text) ? i + 2 : i + 1, 1);
  const to = i + 1 + (mark?.is === 'mark' ? 1 : 0) + use.length;
  return USE.test(use.join(' ')) && items[to]?.is === 'phone' ? around(i, stop, doing, to) : undefined;
}
const around = (i: number, denial: string, what: string, to: number): readonly Cut[] => {
  const end = i - what.trim().split(' ').length;
  return [
    { from: end - denial.split(' ').length, to: end },
    { from: i, to },
  ];
};

/** From where to where something says that the number at `i` is not meant. */
function saidOf(items: readonly Item[], i: number): readonly Cut[] | undefined {
  let to = i + 1;
  for (let words = run(items, to, 1); words.length > 0; words = run(items, to, 1)) {
    const found = BEHIND.exec(words.join(' '));
    if (!found) break;
    to += found[0].split(' ').length;
  }
  const before = run(items, i - 1, -1).reverse();
  const found = BEFORE.exec(before.join(' '));
  const from = found ? i - found[0].trim().split(' ').length : i;
  const instead = denied(items, i, before.join(' '));
  if (instead) return instead;
  const theirs = MINE.test(run(items, i + 1, 1).join(' ')) ? THEIRS.exec(before.join(' ')) : null;
  if (theirs) return [{ from: i - theirs[0].trim().split(' ').length, to: i + 1 }];
  return found || to > i + 1 ? [{ from, to }] : undefined;
}

/** Words from `at` on in one direction, up to the first mark or thing; a comma before "which" is none. */
function run(items: readonly Item[], at: number, step: 1 | -1): string[] {
  const found: string[] = [];
  for (let i = at; found.length < FAR; i += step) {
    const item = items[i];
    if (item?.is !== 'word') break;
    found.push(...wordsIn([item]));
  }
  return found;
}
