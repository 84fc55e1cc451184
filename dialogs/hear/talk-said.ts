import type { Question } from '../../machines/question';
import type { Topic } from '../../machines/tells';
import type { KindId, Offered } from '../../machines/words';
import type { Hearing, Said } from '../heard';
import { topicOf } from './wish/intent';
import { inHand, type Meaning } from './meaning';
import { event } from './said';

/**
 * Yes and no count only when nothing else was said with them; a no with another name says itself what is to be different.
 * Small talk only when there was nothing but.
 */
export function talkSaid(meaning: Meaning, hearing: Hearing, facts: boolean, pin: boolean): Said[] {
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
  // "OK, wait", "yes, I suppose" and "ok, how does it work" are no yes: what was asked is asked again.
  const unsure = exact.has('wait') || exact.has('doubt') || (ask === 'confirm' && exact.has('show-how'));
  const yes =
    !beside && !unsure && (exact.has('yes') || (ask !== 'need' && exact.has('soft-yes')) || exact.has('do-it') || acts.has('yes'));
  // "No, undo that": the no says nothing of its own.
  const no = !beside && !meaning.undo && ((exact.has('no') && !exact.has('have')) || acts.has('no'));
  const aside = (facts || pin) && (no || ask !== 'confirm');
  if (has('end')) return [event({ type: 'conversation.ended' })];
  if (has('restart')) return [event({ type: 'conversation.restarted' })];
  if (beside) said.push(event({ type: person ? 'person.asked' : 'person.declined' }));
  if (meaning.amends && !changed && !facts && !has('cancel')) return [...said, event({ type: 'request.declined' })];
  if (meaning.nameless && !person && !facts && meaning.frames.length === 0)
    return [...said, event({ type: 'question.asked', topic: 'login-name' })];
  const nothingOpen = ask === 'need' && inHand(hearing.changes).length === 0 && hearing.handling === undefined;
  if (has('cancel') && nothingOpen && !changed && !facts && !pin && (THANKING.test(meaning.plain.text) || has('thanks') || has('bye')))
    return [event({ type: 'small-talk.heard', about: has('bye') ? 'bye' : 'thanks' })];
  if (has('cancel') && !changed && !alone) said.push(event({ type: 'request.cancelled' }));
  if (meaning.nobody !== undefined) {
    const fields = meaning.severalOpen ? { several: true as const } : { fields: meaning.nobodys };
    return [...said, event({ type: 'message.puzzling', whose: meaning.nobody, ...fields })];
  }
  if (meaning.stopsWhat && !facts)
    return [...said, event({ type: 'change.wished', kind: 'call-forwarding.set', fields: { number: null } })];
  const asked = ask === 'pin' || ask === 'code';
  if (no && !yes && !facts && !changed && ask === 'confirm' && hearing.channel === 'email' && pin)
    return [...said, event({ type: 'request.declined' })];
  // "All good!", "that works" behind what was done: contentment, and no yes to anything.
  const content = yes && !no && !exact.has('do-it') && nothingOpen && (hearing.done ?? []).length > 0 && !BARE_YES.test(meaning.plain.text);
  if (content && !facts && !pin && !changed && plain(meaning) && said.length === 0)
    return [event({ type: 'small-talk.heard', about: 'thanks' })];
  const leaves =
    no && !yes && (((ask === 'need' || ask === 'do-or-how' || ask === 'steps-by-mail') && has('bye')) || nothingMore(meaning, hearing));
  // “Oh, okay then, goodbye” where a number was asked for: nobody is there any more to tell it.
  if (hearing.channel === 'voice' && ask === 'field' && has('bye') && !has('cancel') && !changed && !facts && !exact.has('wait'))
    return [...said, event({ type: 'request.cancelled' }), event({ type: 'small-talk.heard', about: 'bye' })];
  // “No thanks, bye” to a summary: nobody is there any more to be asked what should be different.
  if (no && !yes && ask === 'confirm' && has('bye') && !exact.has('wait') && !changed && !facts && !has('cancel') && plain(meaning))
    return [...said, event({ type: 'request.cancelled' }), event({ type: 'small-talk.heard', about: 'bye' })];
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
  if (ask === 'do-or-how' && no && (!yes || exact.has('show-how')) && !changed && !leaves) said.push(event({ type: 'request.declined' }));
  // "No thanks, I'll do it myself", behind the steps: they were just told.
  const declines = no || exact.has('done') || exact.has('thanks');
  if (exact.has('show-how') && hearing.question.ask === 'do-or-how' && !(hearing.question.told === true && declines))
    said.push(event({ type: 'question.asked', topic: topicOf[hearing.question.kind] }));
  for (const topic of meaning.apart) said.push(event({ type: 'question.asked', topic }));
  if (exact.has('case-number')) said.push(event({ type: 'question.asked', topic: 'case-number' }));
  if (exact.has('progress')) said.push(event({ type: 'progress.asked' }));
  for (const topic of meaning.unsupported) said.push(event({ type: 'unsupported.asked', topic }));
  for (const topic of questionsOf(meaning))
    if (
      !(person && (topic === 'other' || topic === askedTopic(hearing.question))) &&
      (topic !== 'other' || meaning.questions.size + meaning.soft.size === 1)
    )
      said.push(
        event({
          type: 'question.asked',
          topic,
          ...(topic === 'call-forwarding' && hearing.channel !== 'email' ? offered(meaning, changed) : {}),
        }),
      );
  if (meaning.undo) said.push(event({ type: 'undo.asked' }));
  for (const kind of meaning.wishes)
    if (!meaning.frames.some((frame) => frame.kind === kind) && !(meaning.lost && kind === 'support-pin.reissue'))
      said.push(wish(kind, hearing));
  const putOff = (ask === 'confirm' || ask === 'administrator') && exact.has('wait') && exact.has('bye');
  if (said.length > 0 || facts || pin || putOff) return said;
  return nothingMore(meaning, hearing) ? [event({ type: 'small-talk.heard', about: 'bye' })] : smallTalk(meaning);
}

const THANKING = /\b(?:thank|merci)/;
const BARE_YES = /^\s*(?:y|yes|yeah|yep|yup|ya|yea|sure|oui|ouais|ouep)\b/;

/** "No, thank you", "that's all" to "is there anything else?": on a call that is a goodbye, for nobody stays on the line in silence. */
function nothingMore({ exact, plain }: Meaning, { channel, question, handling, changes, claimed }: Hearing): boolean {
  if (channel !== 'voice' || question.ask !== 'need' || handling !== undefined || inHand(changes).length > 0) return false;
  return exact.has('done') || (exact.has('no') && !exact.has('yes') && (claimed || exact.has('thanks') || THANKING.test(plain.text)));
}

/** One forwarding was asked about, and nothing is wanted beside: it can be offered as it was said. */
function offered({ asked, nobody }: Meaning, changed: boolean): { readonly change?: Offered } {
  const [change, other] = asked;
  return change && !other && !changed && nobody === undefined ? { change } : {};
}

/** "I don't want to give you my PIN, get me a person": why it is asked for is no answer to that. */
const askedTopic = ({ ask }: Question): Topic | undefined => (ask === 'pin' || ask === 'code' ? 'support-pin' : undefined);

/** What was asked; a question by the act head alone gives way to a change or wish of that topic. */
function questionsOf({ questions, soft, frames, wishes, unsupported, lost, exact, talk }: Meaning): ReadonlySet<Topic> {
  // "Leave it, I'll carry the handset": why, is no question.
  if (soft.size === 0 || exact.has('cancel') || talk.has('cancel')) return questions;
  const changed = new Set<Topic>([
    ...frames.map(({ kind }) => topicOf[kind]),
    ...[...wishes].map((kind) => topicOf[kind]),
    ...unsupported,
    ...(lost ? (['support-pin'] as const) : []),
  ]);
  return new Set([...questions, ...(frames.length > 0 ? [] : [...soft].filter((topic) => !changed.has(topic)))]);
}

/** Nothing in the message asks or wishes something else. */
const plain = ({ questions, soft, wishes, unsupported, exact, talk }: Meaning): boolean =>
  questions.size + soft.size + wishes.size + unsupported.size === 0 &&
  (['are-you-a-bot', 'capabilities'] as const).every((asks) => !exact.has(asks) && !talk.has(asks));

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
  return (exact.has('soft-yes') && !exact.has('wait')) || exact.has('done') ? [event({ type: 'small-talk.heard', about: 'thanks' })] : [];
}
