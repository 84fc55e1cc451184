import type { Heard, HeardLetter, Hearing, Letter, Said, SpokenClaim } from '../../heard';
import type { Draft } from '../../../machines/words';
import { ownSubjects } from '../../mails/own-subjects';
import { bareSubject, withoutCase } from '../../subject';
import { isAbsence, unheard } from './absence';
import { letterCore } from './letter-core';
import type { Span } from '../mask/mask';
import { isPlain } from './plain-mail';
import { lookedFor, pointsBelow, withoutContacts } from './points-below';
import { sameSubject } from '../meaning';

/** What hearing a letter needs of hearing a message. */
export interface Ear {
  /** The meaning of a text. */
  readonly listen: (text: string, hearing: Hearing) => Omit<Heard, 'masked'>;
  /** What was heard, with the danger that the text speaks of. */
  readonly urgent: <H extends Pick<Heard, 'said'>>(text: string, hearing: Hearing, heard: H) => H;
  /** Where secrets stand in a text in which this was said. */
  readonly spans: (text: string, hearing: Hearing, said: readonly Said[]) => readonly Span[];
  /** The language of a text; what shows none keeps the one so far. */
  readonly language: (text: string, sofar: Hearing['language']) => Heard['language'];
  readonly cover: (text: string, spans: readonly Span[]) => string;
}

/** Characters of a mail that says little, and of the closing behind it. */
const BRIEF = 60;
/** Subjects are heard up to here; the text of a mail is bounded by whoever reads it. */
const LONGEST_SUBJECT = 300;

/**
 * Subject and new text of a mail, heard together. The subject carries the request where the text does not say the same itself;
 * the subject of an earlier mail (`Re:`) may name the request, but gives no secret (P10).
 */
export function hearLetter({ subject, text }: Letter, heard: Hearing, ear: Ear): HeardLetter {
  const hearing: Hearing = { ...heard, channel: 'email' };
  if (namesTooMuch(text)) return refused({ subject, text }, hearing, ear);
  const { core, unmarked } = letterCore(text);
  const headline = headlineOf(subject);
  const body =
    core.trim() === '' ? undefined : { ...ear.listen(core, hearing), language: ear.language(spoken(core, unmarked), hearing.language) };
  const { forwarded } = bareSubject(subject);
  const heardAll = together({ text: headline, forwarded }, core, body, hearing, ear);
  const meant = pointsBelow(heardAll.said, core, forwarded, hearing) ? fromBelow(heardAll) : heardAll;
  const whole = isAbsence(unmarked, meant.said) ? { ...meant, said: unheard } : ear.urgent(`${headline}\n${core}`, hearing, meant);
  const all: readonly Said[] = [...meant.said, ...(body?.said ?? [])];
  const spans = [...ear.spans(unmarked, hearing, all), ...ear.spans(core, hearing, all)].sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    ...whole,
    masked: ear.cover(text, spans),
    maskedSubject: ear.cover(subject, withoutCounts(withoutCase(subject), ear.spans(withoutCase(subject), hearing, all))),
    plain: isPlain(/\d/.test(headline) ? `${headline}\n${core}` : core, whole.said, hearing.question),
  };

  /** What is pointed at may stand below the writer's own name, where else only signatures stand. */
  function fromBelow(above: Omit<Heard, 'masked'>): Omit<Heard, 'masked'> {
    const all = ear.listen(withoutContacts(unmarked), hearing);
    return draftsOf(all.said).length > 0 ? all : { ...above, said: lookedFor(above.said) };
  }

  function headlineOf(line: string): string {
    const bare = bareSubject(line.slice(0, LONGEST_SUBJECT));
    if (ownSubjects.has(bare.text.toLowerCase())) return '';
    const said = bare.text === '' || !bare.reply ? [] : ear.listen(bare.text, hearing).said;
    return bare.reply ? ear.cover(bare.text, ear.spans(bare.text, hearing, said)) : bare.text;
  }
}

/**
 * Things of one mail that are read: numbers however they are grouped, and addresses. Twice as many as a long list of changes has; a
 * mail of 20,000 characters could hold 3,000, each of which is looked at beside the others.
 */
const MOST_THINGS = 60;
const THING = /\+?\(?\d(?:[ ().-]{0,2}\d){0,16}|[@+]/g;

function namesTooMuch(text: string): boolean {
  let things = 0;
  THING.lastIndex = 0;
  while (things <= MOST_THINGS && THING.test(text)) things += 1;
  return things > MOST_THINGS;
}

/** Nothing of it is taken in, and nothing kept: what is read in part could be done in part. */
const refused = ({ subject, text }: Letter, hearing: Hearing, ear: Ear): HeardLetter => ({
  language: ear.language(text.slice(0, LONGEST_SUBJECT), hearing.language),
  said: [{ is: 'event', event: { type: 'message.refused', why: 'too-many' } }],
  masked: '',
  maskedSubject: ear.cover(subject, ear.spans(withoutCase(subject), hearing, [])),
  plain: false,
});

/** "3 things for today": so few digits are no part of a secret in a subject that has no others. */
const FEW_DIGITS = 3;
const NAMES_SECRET = /pin|nip|code|passw|mot de passe/i;
const withoutCounts = (subject: string, spans: readonly Span[]): readonly Span[] =>
  subject.replace(/\D/g, '').length > FEW_DIGITS || NAMES_SECRET.test(subject)
    ? spans
    : spans.filter(({ start, end }) => !/^\d{1,2}$/.test(subject.slice(start, end)));

const draftsOf = (said: readonly Said[]): readonly Draft[] =>
  said.flatMap((one) => (one.is === 'event' && one.event.type === 'request.drafted' ? one.event.drafts : []));
const has = (said: readonly Said[], ...types: readonly string[]): boolean =>
  said.some((one) => types.includes(one.is === 'event' ? one.event.type : one.is));
/** Nothing that would need an answer of its own. */
const isEmpty = (said: readonly Said[]): boolean =>
  said.every(
    ({ is, ...one }) =>
      is === 'event' &&
      'event' in one &&
      (one.event.type === 'small-talk.heard' || (one.event.type === 'message.puzzling' && one.event.whose === undefined)),
  );

function together(
  { text: headline, forwarded }: { readonly text: string; readonly forwarded: boolean },
  core: string,
  body: Omit<Heard, 'masked'> | undefined,
  hearing: Hearing,
  ear: Ear,
): Omit<Heard, 'masked'> {
  if (headline === '') return body ?? ear.listen('', hearing);
  if (!body) return ear.listen(headline, hearing);
  const joined = ear.listen(`${headline}\n${core}`, hearing);
  const both = { ...joined, said: joined.said.filter((one) => one.is !== 'claim' || isWhole(one.claim) || has(body.said, 'claim')) };
  // What somebody else wrote to the writer speaks of them as "my": the writer's own calls are not ordered by it.
  if (forwarded && draftsOf(body.said).length === 0 && draftsOf(both.said).some(({ subject }) => subject.is === 'self')) return body;
  if (isEmpty(body.said))
    return isEmpty(both.said) ? body : { ...both, language: told(body, both, hearing), said: softened(both.said, body.said) };
  const theirs = ofSomebody(ear.listen(headline, hearing).said, body.said);
  if (theirs) return { ...body, said: theirs };
  const asks = has(body.said, 'question.asked', 'progress.asked', 'change.wished', 'unsupported.asked') && draftsOf(body.said).length === 0;
  const takesBack = has(body.said, 'request.declined', 'request.cancelled', 'conversation.restarted', 'conversation.ended', 'not-me.said');
  if (asks || takesBack || !addsTo(both.said, body.said)) return body;
  return { ...both, language: body.language };
}

/** "Call forwarding for Marie" above "please forward to ...": hers, of whom nobody can be looked up, and never the writer's. */
function ofSomebody(subject: readonly Said[], text: readonly Said[]): readonly Said[] | undefined {
  const open = subject.flatMap((one) =>
    one.is === 'event' && one.event.type === 'message.puzzling' && one.event.whose ? [one.event] : [],
  );
  const [draft, other] = draftsOf(text);
  const [whose] = open;
  if (!whose || !draft || other || draft.kind !== whose.whose || draft.subject.is !== 'self') return undefined;
  const asked: Said = { is: 'event', event: { ...whose, fields: { ...whose.fields, ...draft.fields } } };
  return text.map((one) => (one.is === 'event' && one.event.type === 'request.drafted' ? asked : one));
}

/** A text that shows another language than the one so far; else that of text and subject together. */
const told = (body: Pick<Heard, 'language'>, both: Pick<Heard, 'language'>, { language }: Hearing): Heard['language'] =>
  body.language === (language ?? 'en') ? both.language : body.language;

/** The few words of a short mail with the courtesies around them: "Bonjour, 483920. Merci" is French. A long one speaks for itself. */
function spoken(core: string, unmarked: string): string {
  const said = core.trim();
  return said.length > BRIEF ? core : unmarked.slice(0, core.trimEnd().length + BRIEF);
}

/** "ext 104" in a subject tells what it is about, not who writes. */
const isWhole = ({ login, email, account }: SpokenClaim): boolean => login !== undefined || email !== undefined || account !== undefined;

/** Small talk in the text is none beside a subject that says something. */
const softened = (both: readonly Said[], body: readonly Said[]): readonly Said[] =>
  both.filter(
    (one) => one.is !== 'event' || one.event.type !== 'message.puzzling' || one.event.whose || body.length === 0 || both.length === 1,
  );

/** Does the subject bring a change, a number, a name or a secret that the text does not have? A bare "forwarding" brings nothing. */
function addsTo(both: readonly Said[], body: readonly Said[]): boolean {
  const own = draftsOf(body);
  return (
    draftsOf(both).some((draft) => !own.some((known) => says(known, draft))) ||
    (['claim', 'secret', 'pin.requested', 'field.given', 'subject.given', 'secret.unclear'] as const).some(
      (type) => has(both, type) && !has(body, type),
    )
  );
}

/** Everything the one draft says is in the other. */
function says(known: Draft, draft: Draft): boolean {
  if (known.kind !== draft.kind) return false;
  if (Object.keys(draft.fields).length === 0 && draft.subject.is === 'self') return true;
  return (
    sameSubject(known.subject, draft.subject) &&
    (draft.fields.number ?? known.fields.number) === known.fields.number &&
    (draft.fields.email ?? known.fields.email) === known.fields.email
  );
}
