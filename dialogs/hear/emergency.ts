import type { Question } from '../../machines/question';
import type { Said } from '../heard';
import { acute, dialled, emergencies } from '../phrases/emergencies';
import type { Item, Word } from './things/items';
import type { Plain } from './text/normalise';

const anyOf = (patterns: readonly string[]): RegExp =>
  new RegExp(patterns.map((each) => (each.startsWith('^') ? `(?:${each})` : `(?:\\b(?:${each})\\b)`)).join('|'));
const ACUTE = anyOf(acute);
const PRESSING = anyOf(emergencies);
/** Nearly all messages have none of these. */
const ANY = new RegExp(`${ACUTE.source}|${PRESSING.source}`);

/** A company's name is whatever was said where one was asked for, and nobody has an extension or an account of these digits. */
const isNoName = (said: Said): boolean =>
  said.is === 'claim' &&
  said.claim.login === undefined &&
  said.claim.email === undefined &&
  [said.claim.account, said.claim.extension].some((each) => each !== undefined && (each === dialled || !/^\d+$/.test(each)));

/** What stays beside it: who speaks, what they gave, and what is to be changed. */
const isFact = (said: Said): boolean =>
  said.is !== 'event' ? !isNoName(said) : /^(?:request\.drafted|field\.given|subject\.given)$/.test(said.event.type);

/** "Can I call it", where a number was asked for. */
const DIALS = /\b(?:call|dial|ring|reach|phone|works?|happens|appel(?:le|er|ez)|compos(?:e|er|ez)|joindre|marche|fonctionne)\b/;

/** The number as one to dial: not where calls are to go, which is refused as such, and nobody's extension. */
function asTarget(said: Said): boolean {
  if (said.is !== 'event') return false;
  const { event } = said;
  return (
    (event.type === 'request.drafted' && event.drafts.some(({ fields }) => fields.number === dialled)) ||
    (event.type === 'field.given' && event.fields.number === dialled)
  );
}

/** "Forward 911 calls": nobody has that extension (machines/changes/user-add.ts). */
function ofNobody(said: Said): boolean {
  if (said.is !== 'event') return false;
  const { event } = said;
  const subjects =
    event.type === 'request.drafted' ? event.drafts.map(({ subject }) => subject) : event.type === 'subject.given' ? [event.subject] : [];
  return subjects.some((subject) => subject.is === 'extension' && subject.extension === dialled);
}

/** "D'urgence": cut to its second half, the characters before it are left in the span. */
const unelided = ({ text, start, end }: Word, plain: string): string =>
  end - start > text.length + 1 ? plain.slice(start, end).replace(/[^a-z]+/g, ' ') : text;

const isDialled = (item: Item): boolean => item.is === 'number' && item.value === dialled;

const emergency: Said = { is: 'event', event: { type: 'question.asked', topic: 'emergency' } };

/**
 * Who may be in danger is told at once whom to call, whatever was asked of them, and is asked for nothing by it: "there's a fire",
 * "can I dial 911 from my desk phone?", "c'est une urgence". A yes, a wish or a guess beside it does not count; who speaks, a PIN and
 * a change that was named do. "It's an emergency, forward my calls to ..." is only a pressing wish. Linear in the text.
 */
export function withEmergency(said: readonly Said[], items: readonly Item[], { text: plain }: Plain, question: Question): readonly Said[] {
  const text = items.flatMap((item) => (item.is === 'word' ? [unelided(item, plain)] : [])).join(' ');
  if (!ANY.test(text) && !items.some(isDialled) && !said.some((each) => asTarget(each) || ofNobody(each))) return said;
  const kept = said.filter((each) => isFact(each) && !ofNobody(each));
  if (ACUTE.test(text)) return [emergency, ...kept];
  if (items.some(isDialled) && items.every((item) => item.is === 'mark' || isDialled(item)))
    return [emergency, ...kept.filter((each) => question.ask === 'field' || !asTarget(each))];
  const dials = items.some(isDialled) || said.some(ofNobody);
  const target = said.find(asTarget);
  if (dials && !target) return [emergency, ...kept];
  if (target?.is === 'event' && target.event.type === 'field.given' && DIALS.test(text))
    return [emergency, ...kept.filter((each) => !asTarget(each))];
  if (!PRESSING.test(text) || said.some((each) => each.is !== 'claim' && isFact(each))) return said;
  return [emergency, ...kept, ...said.filter((each) => each.is === 'event' && each.event.type === 'person.asked')];
}
