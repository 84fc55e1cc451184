import { vocabularies } from '../../../dialogs/lines';
import { readEmergency, readPhone } from '../../../dialogs/hear/things/phone';
import { catalogue } from '../../../machines/catalogue';
import { holdsRole, mayAskFor } from '../../../machines/gate';
import { liveGrant } from '../../../machines/rights';
import type { ChangeKind } from '../../../machines/change-kind';
import type { Draft, Fields, KindId, NumberFacts, RefusalReason, Subject } from '../../../machines/words';
import type { User } from '../../directory/port';
import type { DeskParts } from '../parts';
import type { DeedBody } from '../shapes';
import { fieldLabel } from '../words/fields';
import { sentences } from '../words/sentences';
import type { Asking } from './asking';
import { doDeed, refuse } from './do-deed';
import { Refused } from './refused';

type Wish = DeedBody<'draft'>['changes'][number];
/** A wish read, or why it cannot be: a sentence for the agent. */
type Read = { readonly draft: Draft; readonly numbers: readonly NumberFacts[] } | { readonly fault: string };

const isKind = (kind: string): kind is KindId => Object.hasOwn(catalogue, kind);

/** An extension or a login of the customer's account. */
function subjectOf(written: string | undefined): Subject | undefined {
  const text = written?.trim() ?? '';
  if (text === '') return { is: 'self' };
  if (/^\d{1,10}$/.test(text)) return { is: 'extension', extension: text };
  return /^[^\s@]{1,64}@[^\s@]{1,255}$/.test(text) ? { is: 'login', login: text } : undefined;
}

function readNumber(written: string, country: string): NumberFacts | undefined {
  const text = written.normalize('NFKC').trim();
  if (!/^\+?[\d\s().\-–/]+$/.test(text)) return undefined;
  const digits = text.replace(/\D/g, '');
  return readEmergency(digits) ?? readPhone(digits, text.startsWith('+'), country);
}

/** A wish as the catalogue wants it: every field there, none that is not its own. */
export function readWish(
  { kind: id, subject: written, fields: given = {} }: Wish,
  { country, language }: { readonly country: string; readonly language: 'en' | 'fr' },
): Read {
  const words = sentences[language];
  if (!isKind(id)) return { fault: words.unknownKind };
  const kind: ChangeKind = catalogue[id];
  const subject = subjectOf(written);
  if (subject === undefined) return { fault: vocabularies[language].refusals['unknown-subject'] };
  const names: readonly string[] = kind.asks;
  if (Object.keys(given).some((name) => !names.includes(name))) return { fault: words.draftRefused };

  const numbers: NumberFacts[] = [];
  const fields: { number?: string | null; email?: string; name?: string; extension?: string } = {};
  for (const name of kind.asks) {
    const value = given[name];
    if (value === undefined || value?.trim() === '') return { fault: words.fieldWanted(fieldLabel(name, language)) };
    if (name === 'number') {
      const facts = value === null ? undefined : readNumber(value, country);
      if (value !== null && facts === undefined) return { fault: words.notANumber };
      if (facts) numbers.push(facts);
      fields.number = facts?.number ?? null;
    } else if (name === 'name' || name === 'extension') {
      fields[name] = (value ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();
    } else {
      const email = value?.trim() ?? '';
      if (!/^[^\s@<>"]{1,64}@[^\s@<>"]+\.[^\s@<>"]+$/.test(email) || email.length > 254) return { fault: words.notAnAddress };
      fields.email = email;
    }
  }
  const never = kind.never(numbers[0]);
  if (never !== undefined) return { fault: vocabularies[language].refusals[never] };
  const whole: Fields = fields;
  const [faulty] = kind.faults?.(whole) ?? [];
  if (faulty !== undefined) return { fault: words.fieldRefused(fieldLabel(faulty, language)) };
  if (kind.secret === undefined && !kind.fields.safeParse(whole).success) return { fault: words.draftRefused };
  return { draft: { kind: id, subject, fields: whole }, numbers };
}

/** Who may ask for whom, as the gate will judge it; said now, so that no customer is asked to confirm what is refused then. */
async function subjectRule(
  parts: Pick<DeskParts, 'directory'>,
  asker: User | undefined,
  { kind: id, subject, fields }: Draft,
): Promise<RefusalReason | undefined> {
  const own =
    subject.is === 'self' ||
    (subject.is === 'extension' ? subject.extension === asker?.extension : subject.login.toLowerCase() === asker?.login.toLowerCase());
  const kind = catalogue[id];
  const { who } = kind;
  if (asker === undefined || asker.suspended || !(asker.activated || (own && kind.beforeSetUp))) return 'asker-not-active';
  if (!holdsRole(kind, asker.roles)) return 'only-administrators';
  if (
    kind.addsExtension &&
    (await parts.directory.find({ by: 'extension', account: asker.account.number, extension: fields.extension ?? '' })).length > 0
  )
    return 'extension-taken';
  if (own) return who.self ? undefined : 'not-for-yourself';
  if (!who.administrator) return 'only-for-yourself';
  if (!mayAskFor(kind, asker.roles, [])) return 'not-administrator';
  const users = await parts.directory.find(
    subject.is === 'extension'
      ? { by: 'extension', account: asker.account.number, extension: subject.extension }
      : { by: 'login', login: subject.login },
  );
  const found = users.find(({ account }) => account.id === asker.account.id);
  if (found === undefined) return 'unknown-subject';
  if (!mayAskFor(kind, asker.roles, found.roles)) return 'not-administrator';
  if (kind.beforeSetUp && found.activated) return 'already-set-up';
  return found.suspended ? 'subject-suspended' : undefined;
}

/**
 * Drafts changes for the customer of a leg, who hears the summary there and confirms it (I1, P4): the agent adds no right. What the case
 * refuses (a leg that has not shown who it is, first of all) it refuses by its own rules; what cannot be drafted at all is refused here.
 */
export async function draft(parts: DeskParts, asking: Asking, { leg, changes }: DeedBody<'draft'>): Promise<void> {
  const { agent, found, at, language } = asking;
  const { context } = found.snapshot;
  const mine = context.desk?.agent?.id === agent.id && !found.snapshot.hasTag('closed');
  const grant = liveGrant(context, leg, at);
  const read = changes.map((wish) => readWish(wish, { country: parts.country, language }));
  const drafts = read.flatMap((each) => ('draft' in each ? [each.draft] : []));
  const numbers = read.flatMap((each) => ('draft' in each ? each.numbers : []));
  if (mine && grant !== undefined) {
    const no = (sentence: string): Promise<never> => refuse(parts, asking, 'draft-refused', new Refused(422, 'Refused', sentence));
    const fault = read.flatMap((each) => ('fault' in each ? [each.fault] : []))[0];
    if (fault !== undefined) return no(fault);
    const asker = await parts.directory.user(grant.asker);
    for (const each of drafts) {
      const reason = await subjectRule(parts, asker, each);
      if (reason !== undefined) return no(vocabularies[language].refusals[reason]);
    }
  }
  await doDeed(parts, asking, {
    events: [{ type: 'agent.drafted', agent: agent.id, leg, drafts, at, ...(numbers.length > 0 ? { numbers } : {}) }],
    asks: leg,
  });
}

/** Takes back what is drafted and not confirmed yet; the customer is asked what is open then. */
export async function withdraw(parts: DeskParts, asking: Asking, { leg }: DeedBody<'withdraw'>): Promise<void> {
  await doDeed(parts, asking, { events: [{ type: 'agent.withdrew', agent: asking.agent.id, leg, at: asking.at }], asks: leg });
}
