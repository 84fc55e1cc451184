import type { Draft, Subject } from '../../../machines/words';
import type { Hearing, Said } from '../../heard';
import { isGivenName } from '../../phrases/given-names';
import { event } from '../said';
import { people } from '../../phrases/roles';
import { withoutOwnDenied } from '../sentence/denied';
import { wordsIn } from '../sentence/pieces';
import { isStrange, mayName } from '../sentence/thirds';
import { FORWARDING } from '../wish/forwarding';
import { wordAt, type Item } from '../things/items';
import { numbersAmong } from '../things/phone';

/** Stand beside an extension that is somebody's, and say nothing else. */
const BESIDE = new Set(
  'name named called nom prenom sappelle appelle nomme deux both two le la les l poste numero number no ligne line extension ext son sa his her hers their theirs cest c est it its is elle il he she they sur au a at on in the of de du d pour for svp stp please pls merci thanks thank you oui yes yep yeah ok okay ah oh euh um hmm bon alors donc and et that thats ca cela celui sorry pardon desole user utilisateur chez to just only then now fine juste seulement maintenant all each them three four five tous toutes trois quatre'.split(
    ' ',
  ),
);
/** Of the speaker, or no answer at all. */
const OTHERWISE =
  /^(?:mon|mes|moi|suis|not|pas|jamais|dont|never|know|sais|soir|matin|jours?|days?|forget|oubliez|annule[rz]?|cancel|what|quoi|why|pourquoi|and|sauf|except|also|aussi)$/;
/** "Elle, c'est 101@organization.com": theirs, whoever writes. */
const THIRD = /^(?:elle|il|she|he|her|his|hers|son|sa)$/;
/** "Pour moi", "mine": the asker's own after all, and nothing else. */
const OWN =
  /^(?:(?:juste|just|only|seulement|finalement|plutot|non|no|oh|ah|ben|bon|sorry|pardon|euh|um|well|in fact|actually|en fait|oui|yes|cest|its|it is|that is|thats|for|pour|a|celui|celle|la|le|les|of|de) )*(?:moi(?: meme)?|me|myself|mine|my own|miens?|miennes?|(?:my|mon|ma|mes|our)(?: own| propres?)* (?:calls|line|extension|phone|account|ligne|poste|appels|compte|telephone))(?: (?:finalement|plutot|seulement|seul|seule|only|actually|in fact|en fait|voyons|bien sur|of course|please|svp|merci|thanks|meme|a moi))*$/;
/** Changes that are asked for oneself, too. */
const FOR_ONESELF = /^(?:call-forwarding\.set|voicemail-pin\.reset|password\.reset|welcome\.resend|email\.add-second)$/;
/** "Ma collègue du 103": whose colleague is no matter. */
const OWNER = /^(?:ma|mon|my|our|notre|nos|une?)$/;
const WHERE_TO =
  /^(?:to|at|on|vers|au|le|la|the|its|it|is|cest|est|number|numero|sorry|no|non|pardon|oh|um|euh|instead|plutot|please|svp|thats|that|use|utilisez|prenez|take|send|them|there)$/;
const persons = new Set(people);
/** More words that nobody knows than a name has. */
const LONGEST_NAME = 3;
/** ... and than an answer has that says whose it is. */
const MOST_WORDS = 10;

/**
 * "104", "le poste 104, merci", "Hannah is on 104": whose the change is that was asked for (`whose`). A login name is taken for
 * theirs only from who has said who they are, or says that it is: of anybody else it may be their own.
 */
export function whoseItIs(all: readonly Item[], hearing: Hearing): Said | undefined {
  const { question, claimed, country } = hearing;
  const items = question.ask === 'need' && question.whose ? withoutOwnDenied(all) : all;
  if (question.ask !== 'need' || question.whose === undefined) return undefined;
  // "101 organization.com", "le 101 chez organization.com": the company is the asker's own, or nothing is found.
  const [thing, other] = items.filter(({ is }) => is !== 'word' && is !== 'mark' && is !== 'domain');
  const text = wordsIn(items).join(' ');
  const marked = items.some((item) => item.is === 'mark' && item.text === '?');
  if (!thing && !marked && items.length <= MOST_WORDS && OWN.test(text) && FOR_ONESELF.test(question.whose.kind))
    return drafted(question.whose, [{ is: 'self' }], country);
  if (!thing && isName(items)) return event({ type: 'message.puzzling', whose: question.whose.kind, fields: question.whose.fields });
  if (thing && other) return severalOf(items, question.whose, hearing);
  if (!thing || marked) return undefined;
  const told = items.some((item) => item.is === 'word' && THIRD.test(item.text));
  // Where to, again or instead, and still not whose.
  if (thing.is === 'phone' && question.whose.kind === FORWARDING && items.every((item) => item.is !== 'word' || WHERE_TO.test(item.text)))
    return event({ type: 'message.puzzling', whose: FORWARDING, fields: { number: thing.facts.number } });
  const subject = subjectIn(thing, claimed || told);
  if (!subject) return undefined;
  const more = behindDenied(withoutWho(items)).flatMap((item, i, each) =>
    item.is !== 'word' || BESIDE.has(item.text) || persons.has(item.text) || (OWNER.test(item.text) && persons.has(wordAt(each, i + 1)))
      ? []
      : [item.text],
  );
  if (more.length > LONGEST_NAME || !more.every((word) => mayName(word) && !OTHERWISE.test(word))) return undefined;
  return drafted(question.whose, [subject], country);
}

function drafted(whose: Omit<Draft, 'subject'>, subjects: readonly Subject[], country: string): Said {
  const numbers = numbersAmong(whose.fields, country);
  return event({
    type: 'request.drafted',
    drafts: subjects.map((subject) => ({ ...whose, subject })),
    ...(numbers.length > 0 ? { numbers } : {}),
  });
}

/** "My colleague on 105", "not mine, 105's", « ma collègue au 105 »: of whom it is told who they are to the speaker. */
const withoutWho = (items: readonly Item[]): readonly Item[] =>
  items.filter(({ is }, i) => {
    if (is !== 'word') return true;
    const [before, word, next] = [wordAt(items, i - 1), wordAt(items, i), wordAt(items, i + 1)];
    if (/^(?:my|our|mon|ma|notre)$/.test(word) && persons.has(next)) return false;
    if (persons.has(word) && /^(?:my|our|mon|ma|notre|the|le|la)$/.test(before)) return false;
    return !(word === 'not' && next === 'mine') && !(word === 'mine' && before === 'not');
  });

/** "Non attends, c'est pas Louis, c'est Hannah, elle est au 104": what stands behind the name that is taken back. */
function behindDenied(items: readonly Item[]): readonly Item[] {
  const thing = items.findIndex(({ is }) => is !== 'word' && is !== 'mark');
  const denied = items.findLastIndex(
    (item, i) => i < thing && item.is === 'word' && /^(?:pas|not)$/.test(item.text) && mayName(wordAt(items, i + 1)),
  );
  return denied < 0 ? items : items.slice(denied + 2);
}

/** "Tomasz Nowak": a name and nothing else, by which nobody is found; the extension is asked for again. */
function isName(items: readonly Item[]): boolean {
  if (items.some((item) => item.is !== 'word' && !(item.is === 'mark' && /^[.,]$/.test(item.text)))) return false;
  const words = items.flatMap((item) => (item.is === 'word' && !BESIDE.has(item.text) ? [item.text] : []));
  return words.length > 0 && words.length <= LONGEST_NAME && words.every((word) => isGivenName(word) || isStrange(word));
}

/** "101 and 104": the same for each of them. */
function severalOf(items: readonly Item[], whose: Omit<Draft, 'subject'>, { country }: Hearing): Said | undefined {
  const things = items.filter(({ is }) => is !== 'word' && is !== 'mark');
  const subjects = things.flatMap((thing) => (thing.is === 'extension' || thing.is === 'number' ? (subjectIn(thing, true) ?? []) : []));
  const marked = items.some((item) => item.is === 'mark' && item.text === '?');
  if (subjects.length < things.length || subjects.length > MOST || marked) return undefined;
  if (!items.every((item) => item.is !== 'word' || BESIDE.has(item.text))) return undefined;
  return drafted(whose, subjects, country);
}
/** More than are told in one breath. */
const MOST = 8;

function subjectIn(thing: Item, claimed: boolean): Subject | undefined {
  if (thing.is === 'extension') return { is: 'extension', extension: thing.value };
  if (thing.is === 'login') return claimed ? { is: 'login', login: thing.value } : undefined;
  const short = thing.is === 'number' && thing.groups.length === 1 && thing.value.length >= 2 && thing.value.length <= 5;
  return short ? { is: 'extension', extension: thing.value } : undefined;
}
