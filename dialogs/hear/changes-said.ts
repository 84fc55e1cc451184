import type { Question } from '../../machines/question';
import type { Draft, Fields, KindId, NumberFacts } from '../../machines/words';
import type { Hearing, Said } from '../heard';
import { wanted } from './wants';
import { USER_ADD } from './wish/new-user';
import { draftsOf, inHand, sameSubject, type Meaning } from './meaning';
import { numbersAmong } from './things/phone';
import { event } from './said';

/** What is to be done, and what is told of it: dropped, drafted, for whom, with what; last that forwarding knows no conditions. */
export function changesSaid(meaning: Meaning, hearing: Hearing): Said[] {
  const said: Said[] = [];
  const drafts = draftsIn(meaning, hearing);
  const facts = [...meaning.numbers, ...numberOffered(hearing)];
  const numbers = facts.length > 0 ? { numbers: facts } : {};
  for (const { kind, id } of new Set(meaning.dropped)) said.push(event({ type: 'change.dropped', kind, change: id }));
  if (meaning.startsOver && meaning.dropped.length === 0 && standsBeside(drafts, hearing)) said.push(event({ type: 'request.cancelled' }));
  if (drafts.length > 0) said.push(event({ type: 'request.drafted', drafts, ...numbers }));
  const [subject] = meaning.subjects;
  if (subject) said.push(event({ type: 'subject.given', subject }));
  for (const { fields, change } of meaning.fields)
    said.push(event({ type: 'field.given', fields, ...(change === undefined ? {} : { change }), ...numbers }));
  if (meaning.conditional && (said.some((one) => forwards(one)) || meaning.wishes.has('call-forwarding.set') || asksOfCondition(meaning)))
    said.push(event({ type: 'condition.unsupported' }));
  const email = emailField(meaning, hearing);
  return email ? [...said, email] : said;
}

/** Something in hand that none of the drafts puts right. */
const standsBeside = (drafts: readonly Draft[], { changes }: Hearing): boolean =>
  inHand(changes).some((change) => !drafts.some(({ kind, subject }) => kind === change.kind && sameSubject(subject, change.subject)));

/** "Est-ce possible de renvoyer juste l'après-midi ?": that it is not, is the answer, and not what forwarding is. */
const asksOfCondition = ({ questions, plain }: Meaning): boolean =>
  POSSIBLE.test(plain.text) &&
  !/\b(?:how|comment)\b/.test(plain.text) &&
  questions.delete('call-forwarding') &&
  (questions.delete('other') || true);
const POSSIBLE = /\b(?:possible|peut-on|puis-je|on peut|can (?:i|we|it|you)|could (?:i|we)|est-ce que (?:je|on) peu[tx]|able to)\b/;

/** What is known of the number that was offered. */
const numberOffered = ({ question, country }: Hearing): readonly NumberFacts[] =>
  question.ask === 'do-or-how' ? numbersAmong(question.fields, country) : [];

/** A change of forwarding, or its number, was asked for. */
const forwards = (said: Said): boolean =>
  said.is === 'event' &&
  ((said.event.type === 'request.drafted' && said.event.drafts.some(({ kind }) => kind === 'call-forwarding.set')) ||
    (said.event.type === 'field.given' && typeof said.event.fields.number === 'string'));

function draftsIn(meaning: Meaning, { question }: Hearing): Draft[] {
  const drafts = meaning.frames.flatMap(draftsOf);
  if (drafts.length === 0 && question.ask === 'do-or-how' && (wantsDone(meaning, question.told === true) || onlyNamed(meaning)))
    drafts.push({
      kind: question.kind,
      subject: meaning.subjects[0] ?? question.subject ?? { is: 'self' },
      fields: { ...reminded(meaning, question.kind), ...question.fields },
    });
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const at = merged.findIndex(
      (other) => other.kind === draft.kind && sameSubject(other.subject, draft.subject) && !addsAnother(other, draft),
    );
    const before = at < 0 ? undefined : merged[at];
    if (before) merged[at] = { ...before, fields: { ...before.fields, ...draft.fields } };
    else merged.push(draft);
  }
  // A new PIN ends the right by which the others are done: it comes last.
  const ends = ({ kind }: Draft): boolean => kind === 'support-pin.reissue';
  return [...merged.filter((one) => !ends(one)), ...merged.filter(ends)];
}

/** Two who are added: each with a name and a seat, or an address, of their own. */
const addsAnother = ({ kind, fields }: Draft, { fields: now }: Draft): boolean =>
  kind === USER_ADD &&
  fields.name !== undefined &&
  now.name !== undefined &&
  fields.name !== now.name &&
  (['extension', 'email'] as const).some(
    (field) => fields[field] !== undefined && now[field] !== undefined && fields[field] !== now[field],
  );

const wantsDone = ({ exact, talk, questions }: Meaning, told: boolean): boolean =>
  questions.size === 0 &&
  !exact.has('show-how') &&
  !exact.has('no') &&
  (exact.has('do-it') || exact.has('yes') || (exact.has('soft-yes') && !isParting(exact, talk, told)) || talk.has('yes'));

/** "Great, thanks, bye" where how it is done was told: that was what was wanted. */
const isParting = (exact: Meaning['exact'], talk: Meaning['talk'], told: boolean): boolean =>
  exact.has('bye') || talk.has('bye') || (told && (exact.has('thanks') || talk.has('thanks')));

/** Asked whether it shall be done or told, somebody says who they are: that is wanted for the doing alone, and a summary follows anyway. */
const onlyNamed = ({
  named,
  exact,
  talk,
  questions,
  soft,
  wishes,
  unsupported,
  dropped,
  fields,
  unclear,
  undo,
  lost,
  have,
  nobody,
}: Meaning): boolean =>
  Object.keys(named).length > 0 &&
  [...exact].every((name) => name === 'hello' || name === 'thanks') &&
  [...talk].every((act) => act === 'hello' || act === 'thanks' || act === 'claim') &&
  questions.size + soft.size + wishes.size + unsupported.size + dropped.length + fields.length === 0 &&
  !(unclear || undo || lost || have || nobody !== undefined);

/** The address given to be reminded at. */
const reminded = ({ named }: Meaning, kind: KindId): Fields =>
  kind === 'login-name.remind' && named.email !== undefined ? { email: named.email } : {};

/** The address a reminder was asked for. */
export function emailField({ named }: Meaning, { question, claimed }: Hearing): Said | undefined {
  const newcomer = wanted(question, 'field')?.kind === USER_ADD;
  // Who adds somebody, and has not said who they are, does so by their own login name.
  const email = named.email ?? (newcomer && !claimed ? undefined : named.login);
  const all: readonly Question[] = question.ask === 'several' ? question.wants : [question];
  const field = all.find((one) => one.ask === 'field' && one.field === 'email');
  if (field?.ask !== 'field' || email === undefined) return undefined;
  const fields: Fields = { email };
  return event({ type: 'field.given', fields, change: field.change });
}
