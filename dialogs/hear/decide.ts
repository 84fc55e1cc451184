import type { Question } from '../../machines/question';
import type { Topic } from '../../machines/tells';
import type { Draft, Fields, KindId, Language } from '../../machines/words';
import type { HeardEvent, Hearing, Said } from '../heard';
import { ordinals } from '../phrases/roles';
import { claimOf } from './claims';
import { topicOf } from './intent';
import { closed } from './closing';
import type { Item, Secret } from './items';
import { says } from './lexemes';
import { numbersInHand } from './mailbox';
import { missesMail } from './missed-mail';
import { wishesSteps } from './steps-by-mail';
import { awaitsSecret, foremost, wanted } from './wants';
import { draftsOf, inHand, sameSubject, type Meaning } from './meaning';

const event = (heard: HeardEvent): Said => ({ is: 'event', event: heard });

/** What a message comes to, in the order of taking in: claim, drafts and fields, secret, PIN wanted, the rest. */
export function sayings(gathered: Meaning, items: readonly Item[], hearing: Hearing, language: Language): Said[] {
  const meaning = closed(gathered, hearing);
  if (wishesSteps(items, meaning, hearing.question)) return [event({ type: 'steps.wished' })];
  const secret = secretIn(items, meaning);
  const drafted = changes(meaning, hearing);
  const facts = [...claims(meaning, hearing, language), ...drafted];
  const said = [...facts, ...secret];
  const mailbox = withoutMailbox(meaning, hearing);
  const wanted =
    mailbox.length > 0
      ? []
      : meaning.later
        ? [event({ type: 'link.requested' })]
        : pinWanted(meaning, hearing, secret.length > 0, drafted.length > 0).map((one) => (missesMail(items) ? missed(one) : one));
  const rest = talk(
    meaning,
    { ...hearing, question: foremost(hearing.question) },
    facts.length > 0,
    secret.length > 0 || wanted.length > 0 || mailbox.length > 0,
  );
  const all = [...said, ...wanted, ...rest, ...mailbox];
  if (hearing.question.ask === 'several' && rest.some(takesBack)) return all.filter(({ is }) => is !== 'secret');
  if (hearing.question.ask === 'several' && rest.some(isYes))
    return [...facts, ...rest.filter(isYes), ...secret, ...wanted, ...rest.filter((one) => !isYes(one)), ...mailbox];
  if (secret.length > 0 && facts.length === 0 && wanted.length === 0 && rest.length === 1 && isYes(rest[0])) return [...rest, ...secret];
  if (all.length === 0 && waits(meaning)) return [];
  return all.length > 0 ? all : [chosen(items, hearing) ?? fallback(items, hearing)];
}

/** Where to look for it is told besides. */
const missed = (said: Said): Said =>
  said.is === 'event' && said.event.type === 'pin.requested' ? event({ ...said.event, missed: true }) : said;

/**
 * A PIN beside a summary is a yes to it (P4). Beside a no it is none, so it is not looked at: who goes on gives it again.
 */
const takesBack = (said: Said): boolean =>
  said.is === 'event' && /^(?:request\.(?:declined|cancelled)|conversation\.(?:restarted|ended)|message\.puzzling)$/.test(said.event.type);

const isYes = (said: Said | undefined): boolean => said?.is === 'event' && said.event.type === 'request.confirmed';

/** "One moment": nothing is said, and what is open is asked again. */
const waits = ({ exact, unclear }: Meaning): boolean => exact.has('wait') && !unclear;

function claims(meaning: Meaning, hearing: Hearing, language: Language): Said[] {
  if (emailField(meaning, hearing)) return [];
  const claim = claimOf(meaning.named, hearing, language);
  return claim ? [{ is: 'claim', claim }] : [];
}

/** One PIN, or a word that two different ones were given; what was named as account or extension is none (P10). */
function secretIn(items: readonly Item[], meaning: Meaning): Said[] {
  if (!items.some(({ is }) => is === 'secret')) return [];
  const named = items
    .flatMap((item) => (item.is === 'account' || item.is === 'extension' ? [item.value] : []))
    .concat(meaning.named.account ?? [], meaning.named.extension ?? []);
  const given = items.filter((item): item is Secret => item.is === 'secret' && !named.includes(item.value));
  const [first] = given;
  if (!first) return [];
  if (given.some(({ value }) => value !== first.value)) return [event({ type: 'secret.unclear', why: 'which' })];
  return [{ is: 'secret', purpose: first.purpose, digits: first.value }];
}

function changes(meaning: Meaning, hearing: Hearing): Said[] {
  const said: Said[] = [];
  const drafts = draftsIn(meaning, hearing);
  const numbers = meaning.numbers.length > 0 ? { numbers: meaning.numbers } : {};
  for (const { kind, id } of new Set(meaning.dropped)) said.push(event({ type: 'change.dropped', kind, change: id }));
  if (drafts.length > 0) said.push(event({ type: 'request.drafted', drafts, ...numbers }));
  const [subject] = meaning.subjects;
  if (subject) said.push(event({ type: 'subject.given', subject }));
  for (const { fields, change } of meaning.fields)
    said.push(event({ type: 'field.given', fields, ...(change === undefined ? {} : { change }), ...numbers }));
  if (meaning.conditional && said.some((one) => forwards(one))) said.push(event({ type: 'condition.unsupported' }));
  const email = emailField(meaning, hearing);
  return email ? [...said, email] : said;
}

/** A change of forwarding, or its number, was asked for. */
const forwards = (said: Said): boolean =>
  said.is === 'event' &&
  ((said.event.type === 'request.drafted' && said.event.drafts.some(({ kind }) => kind === 'call-forwarding.set')) ||
    (said.event.type === 'field.given' && typeof said.event.fields.number === 'string'));

function draftsIn(meaning: Meaning, { question }: Hearing): Draft[] {
  const drafts = meaning.frames.flatMap(draftsOf);
  if (drafts.length === 0 && question.ask === 'do-or-how' && wantsDone(meaning))
    drafts.push({ kind: question.kind, subject: meaning.subjects[0] ?? { is: 'self' }, fields: question.fields ?? {} });
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const at = merged.findIndex((other) => other.kind === draft.kind && sameSubject(other.subject, draft.subject));
    const before = at < 0 ? undefined : merged[at];
    if (before) merged[at] = { ...before, fields: { ...before.fields, ...draft.fields } };
    else merged.push(draft);
  }
  return merged;
}

const wantsDone = ({ exact, talk, questions }: Meaning): boolean =>
  questions.size === 0 &&
  !exact.has('show-how') &&
  !exact.has('no') &&
  (exact.has('do-it') || exact.has('yes') || exact.has('soft-yes') || talk.has('yes'));

/** The address a reminder was asked for. */
function emailField({ named }: Meaning, { question }: Hearing): Said | undefined {
  const email = named.email ?? named.login;
  const all: readonly Question[] = question.ask === 'several' ? question.wants : [question];
  const field = all.find((one) => one.ask === 'field' && one.field === 'email');
  if (field?.ask !== 'field' || email === undefined) return undefined;
  const fields: Fields = { email };
  return event({ type: 'field.given', fields, change: field.change });
}

function pinWanted(meaning: Meaning, { question }: Hearing, secret: boolean, changed: boolean): Said[] {
  if (secret || meaning.frames.some(({ kind }) => kind === 'support-pin.reissue')) return [];
  const { exact } = meaning;
  const asked = awaitsSecret(question);
  const summed = question.ask === 'several' && wanted(question, 'confirm') !== undefined;
  const lost = !changed && (exact.has('lost') || (exact.has('no') && !exact.has('have') && !summed));
  if (meaning.lost || (asked && lost)) return [event({ type: 'pin.requested' })];
  const has = exact.has('have') || (!summed && (exact.has('yes') || exact.has('soft-yes') || exact.has('wait')));
  return !changed && !(exact.has('person') && !meaning.have) && (meaning.have || (asked && has)) ? [event({ type: 'pin.at-hand' })] : [];
}

/** The PIN is of no use here: said, or, asked whether an administrator shall be asked, agreed to (PA-6). */
function withoutMailbox({ noMailbox, codeAgain, exact, talk: acts }: Meaning, hearing: Hearing): Said[] {
  const beside = (): { numbers?: ReturnType<typeof numbersInHand> } => {
    const numbers = numbersInHand(hearing);
    return numbers.length > 0 ? { numbers } : {};
  };
  const no = exact.has('no') || acts.has('no');
  const agrees =
    hearing.question.ask === 'administrator' &&
    !no &&
    (noMailbox || exact.has('yes') || exact.has('soft-yes') || exact.has('do-it') || acts.has('yes'));
  if (agrees || codeAgain) return [event({ type: 'approval.agreed', ...beside() })];
  if (hearing.question.ask === 'administrator' && no && !exact.has('cancel')) return [event({ type: 'approval.declined' })];
  return noMailbox ? [event({ type: 'mailbox.lost', ...beside() })] : [];
}

/**
 * Yes and no count only when nothing else was said with them; a no with another name says itself what is to be different.
 * Small talk only when there was nothing but.
 */
function talk(meaning: Meaning, hearing: Hearing, facts: boolean, pin: boolean): Said[] {
  const said: Said[] = [];
  const { exact, talk: acts } = meaning;
  const has = (name: Parameters<typeof exact.has>[0] & Parameters<typeof acts.has>[0]): boolean => exact.has(name) || acts.has(name);
  const { ask } = hearing.question;
  const changed = meaning.frames.length + meaning.fields.length + meaning.subjects.length + meaning.dropped.length > 0;
  const person = exact.has('person') || (acts.has('person') && !facts && meaning.unsupported.size + meaning.questions.size === 0);
  // "Never mind" with nothing in hand is about the person who was called.
  const alone =
    !person && (meaning.alone || (has('cancel') && !changed && hearing.handling !== undefined && inHand(hearing.changes).length === 0));
  // Who wants a person, or none, says neither yes nor no to what the bot asked: it stays open.
  const beside = person || alone;
  const yes = !beside && (exact.has('yes') || (ask !== 'need' && exact.has('soft-yes')) || exact.has('do-it') || acts.has('yes'));
  const no = !beside && ((exact.has('no') && !exact.has('have')) || acts.has('no'));
  const aside = (facts || pin) && (no || ask !== 'confirm');
  if (has('end')) return [event({ type: 'conversation.ended' })];
  if (has('restart')) return [event({ type: 'conversation.restarted' })];
  if (beside) said.push(event({ type: person ? 'person.asked' : 'person.declined' }));
  if (meaning.amends && !changed && !facts && !has('cancel')) return [...said, event({ type: 'request.declined' })];
  if (meaning.nameless && !person && !facts && meaning.frames.length === 0)
    return [...said, event({ type: 'question.asked', topic: 'login-name' })];
  if (has('cancel') && !changed && !alone) said.push(event({ type: 'request.cancelled' }));
  if (meaning.nobody !== undefined) return [...said, event({ type: 'message.puzzling', whose: meaning.nobody })];
  const asked = ask === 'pin' || ask === 'code';
  if (no && !yes && !facts && !changed && hearing.question.ask === 'confirm' && hearing.channel === 'email' && pin)
    return [...said, event({ type: 'request.declined' })];
  const leaves = no && !yes && ask === 'need' && has('bye');
  if (
    yes !== no &&
    !leaves &&
    !aside &&
    !changed &&
    !has('cancel') &&
    !asked &&
    ask !== 'do-or-how' &&
    ask !== 'administrator' &&
    !(yes && meaning.reserved && !(ask === 'need' && exact.has('do-it'))) &&
    !(yes && meaning.unclear) &&
    plain(meaning)
  )
    said.push(event({ type: yes ? 'request.confirmed' : 'request.declined' }));
  if (ask === 'do-or-how' && no && !yes && !changed) said.push(event({ type: 'request.declined' }));
  if (exact.has('show-how') && hearing.question.ask === 'do-or-how')
    said.push(event({ type: 'question.asked', topic: topicOf[hearing.question.kind] }));
  if (exact.has('case-number')) said.push(event({ type: 'question.asked', topic: 'case-number' }));
  if (exact.has('progress')) said.push(event({ type: 'progress.asked' }));
  for (const topic of meaning.unsupported) said.push(event({ type: 'unsupported.asked', topic }));
  for (const topic of questionsOf(meaning))
    if (
      !(person && (topic === 'other' || topic === askedTopic(hearing.question))) &&
      (topic !== 'other' || meaning.questions.size + meaning.soft.size === 1)
    )
      said.push(event({ type: 'question.asked', topic }));
  if (meaning.undo) said.push(event({ type: 'undo.asked' }));
  for (const kind of meaning.wishes)
    if (!meaning.frames.some((frame) => frame.kind === kind) && !(meaning.lost && kind === 'support-pin.reissue'))
      said.push(wish(kind, hearing));
  if (said.length > 0 || facts || pin) return said;
  return smallTalk(meaning);
}

/** "I don't want to give you my PIN, get me a person": why it is asked for is no answer to that. */
const askedTopic = ({ ask }: Question): Topic | undefined => (ask === 'pin' || ask === 'code' ? 'support-pin' : undefined);

/** What was asked; a question by the act head alone gives way to a change or wish of that topic. */
function questionsOf({ questions, soft, frames, wishes, unsupported, lost }: Meaning): ReadonlySet<Topic> {
  if (soft.size === 0) return questions;
  const changed = new Set<Topic>([
    ...frames.map(({ kind }) => topicOf[kind]),
    ...[...wishes].map((kind) => topicOf[kind]),
    ...unsupported,
    ...(lost ? (['support-pin'] as const) : []),
  ]);
  return new Set([...questions, ...(frames.length > 0 ? [] : [...soft].filter((topic) => !changed.has(topic)))]);
}

/** Nothing in the message asks or wishes something else. */
const plain = ({ questions, soft, wishes, unsupported }: Meaning): boolean =>
  questions.size === 0 && soft.size === 0 && wishes.size === 0 && unsupported.size === 0;

/** A wish for what is already in hand needs no asking back. */
function wish(kind: KindId, hearing: Hearing): Said {
  const open = inHand(hearing.changes).some((change) => change.kind === kind);
  return event(open ? { type: 'question.asked', topic: topicOf[kind] } : { type: 'change.wished', kind });
}

function smallTalk({ exact, talk: acts }: Meaning): Said[] {
  if (exact.has('are-you-a-bot') || acts.has('are-you-a-bot')) return [event({ type: 'small-talk.heard', about: 'are-you-a-bot' })];
  if (exact.has('capabilities') || acts.has('capabilities')) return [event({ type: 'capabilities.asked' })];
  for (const about of ['how-are-you', 'bye', 'thanks', 'hello'] as const) {
    if (exact.has(about) || acts.has(about)) return [event({ type: 'small-talk.heard', about })];
  }
  return exact.has('soft-yes') || exact.has('done') ? [event({ type: 'small-talk.heard', about: 'thanks' })] : [];
}

/** "The second one", "2": of the four choices, in the order in which they are offered. */
function chosen(items: readonly Item[], { question }: Hearing): Said | undefined {
  if (question.ask !== 'choice' || items.length > 4) return undefined;
  const place = items
    .map((item) =>
      item.is === 'word' ? ordinals[item.text] : item.is === 'number' && item.value.length === 1 ? Number(item.value) - 1 : undefined,
    )
    .find((n) => n !== undefined);
  const draft = (kind: KindId): Said => event({ type: 'request.drafted', drafts: [{ kind, subject: { is: 'self' }, fields: {} }] });
  const four = [
    draft('call-forwarding.set'),
    event({ type: 'pin.requested' }),
    draft('login-name.remind'),
    event({ type: 'capabilities.asked' }),
  ];
  return place === undefined ? undefined : four.at(place);
}

/** Nothing was understood; digits that may be a PIN are told apart from plain puzzlement. */
function fallback(items: readonly Item[], { question, claimed, proved }: Hearing): Said {
  const numbers = items.filter((item) => item.is === 'number' || item.is === 'phone');
  const only = numbers.length > 0 && items.every((item) => item.is === 'number' || item.is === 'phone' || item.is === 'mark');
  const six = numbers.some((item) => item.is === 'number' && item.value.length === 6);
  const called = numbers.length === 1 && items.length <= 8 && items.some((item) => item.is === 'word' && says.pin([item.text]));
  if ((only || called) && awaitsSecret(question)) return event({ type: 'secret.unclear', why: six ? 'which' : 'length' });
  if (only && six && !claimed && question.ask !== 'field') return event({ type: 'secret.unclear', why: 'whose' });
  // Nobody asked for it, so it is none (P10); but it may be meant as one, and then it is asked for.
  if (only && six && !proved && question.ask === 'need') return event({ type: 'pin.at-hand' });
  return event({ type: 'message.puzzling' });
}
