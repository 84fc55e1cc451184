import type { Heard, HeardLetter, Said } from '../../../dialogs/heard';
import { decide, type Snapshot } from '../../../machines/decide';
import type { SessionEvent } from '../../../machines/events';
import { viewLeg } from '../../../machines/view';
import type { CaseId, Language } from '../../../machines/words';
import { DirectoryUnavailable } from '../../directory/port';
import { withinCalls } from './call-budget';
import { maskForm } from './form';
import type { Taking, UnderstandDeps } from './deps';
import { goOnByPhone, lookFor, tryCode } from './joining';
import { hear } from './hear';
import { takeClaim, withOwnAddress } from './claim';
import { takeNewSecret } from './new-secret';
import { takeSecret } from './secret';
import { pinForOnce } from './pin-for-once';
import type { Inbound } from '../port';
import { answered, hearMail, isClear, remindedWhereTheyWrite, withWriter } from './mail';

/** Texts above this are not read at all; the customer is told to be brief. */
export const longestText = 4_000;
/** People write longer mails than chat messages; only the new text counts here. */
export const longestMail = 20_000;
/** Nobody hears such a text: hearing takes time in proportion to its length, and everybody else waits meanwhile. */
export const isTooLong = ({ text, mail }: Pick<Inbound, 'text' | 'mail'>): boolean => text.length > (mail ? longestMail : longestText);

export type { UnderstandDeps } from './deps';

/** A message taken in: what happened, and the form in which the message may be stored. */
export interface Understood {
  readonly language: Language;
  readonly events: readonly SessionEvent[];
  readonly masked: { readonly text: string; readonly value?: unknown; readonly subject?: string };
}

/**
 * Hear, look up, check. Rejects with StoreUnavailable: then nothing was counted as known and nothing is committed (I14).
 * A repeat under the same turn id compares nothing again: the store answers with the verdict of the first time. `compared`: one for
 * all times that the message is decided.
 */
export async function understand(
  deps: UnderstandDeps,
  inbound: Inbound,
  held: Snapshot,
  id: CaseId,
  compared: Set<string>,
): Promise<Understood> {
  const { leg, at } = inbound;
  const { mail } = inbound;
  const shown = answered(viewLeg(held, leg), mail, leg, at);
  const snapshot = shown.length === 0 ? held : decide(held, shown).snapshot;
  const own = viewLeg(snapshot, leg);
  const before = snapshot.context.legs[leg]?.language;
  const spoke = (language: Language): SessionEvent => ({ type: 'leg.spoke', leg, at, language });
  if (isTooLong(inbound)) {
    return {
      language: before ?? 'en',
      events: [spoke(before ?? 'en'), { type: 'message.refused', why: 'too-long', leg, at }],
      masked: { text: '' },
    };
  }
  const heard: Heard & Partial<Pick<HeardLetter, 'maskedSubject' | 'plain'>> = mail
    ? hearMail(deps, inbound, mail, snapshot)
    : hear(deps, inbound, snapshot);
  const said = pinForOnce(heard.said, snapshot.context.policy);
  const known = { claim: own?.claim };
  const events: SessionEvent[] = [spoke(heard.language), ...shown];
  try {
    const all = mail
      ? withWriter(remindedWhereTheyWrite(said, mail), mail, own?.claim)
      : withOwnAddress(
          said,
          own?.claim !== undefined ||
            own?.changes.some(({ kind }) => kind === 'email.update' || kind === 'email.add-second' || kind === 'user.add') === true,
        );
    for (const [n, each] of all.entries()) {
      events.push(
        await takeIn(deps, each, {
          leg,
          at,
          case: id,
          op: `${inbound.turnId}#${n}`,
          turnId: inbound.turnId,
          compared,
          snapshot,
          known,
          sofar: events,
          mail,
          source: inbound.source,
        }),
      );
    }
    events.push(
      ...(await lookFor(deps, { leg, at, case: id, channel: inbound.channel, op: `${inbound.turnId}#case`, snapshot, sofar: events })),
    );
  } catch (error) {
    if (!(error instanceof DirectoryUnavailable)) throw error;
    events.splice(1, events.length, { type: 'message.postponed', leg, at });
  }
  const heardAll = isSilence(inbound)
    ? events.map((event): SessionEvent => (event.type === 'message.puzzling' ? { ...event, silent: true } : event))
    : events;
  if (inbound.attachments) heardAll.push({ type: 'message.refused', why: 'attachment', leg, at });
  if (mail) heardAll.push({ type: 'mail.read', leg, at, clear: heard.plain === true && isClear(heardAll) });
  const value = inbound.value === undefined ? {} : { value: maskForm(inbound.value, inbound.text === '' ? heard.masked : undefined) };
  return {
    language: heard.language,
    events: await withinCalls(deps.mayCall, inbound, snapshot, heardAll),
    masked: { text: heard.masked, ...value, ...(heard.maskedSubject === undefined ? {} : { subject: heard.maskedSubject }) },
  };
}

/** A caller's step at which nothing was keyed or said. */
const isSilence = ({ channel, text, voice }: Inbound): boolean => channel === 'voice' && text.trim() === '' && (voice?.digits ?? '') === '';

/** One thing that was said, with whatever has to be looked up or compared for it. */
async function takeIn(deps: UnderstandDeps, said: Said, taking: Taking): Promise<SessionEvent> {
  const { leg, at } = taking;
  if (said.is === 'event') return said.event.type === 'phone.wished' ? goOnByPhone(deps, said.event, taking) : { ...said.event, leg, at };
  if (said.is === 'join-code') return tryCode(deps, said.digits, taking);
  if (said.is === 'claim') return takeClaim(deps, said.claim, taking);
  if (said.is === 'new-secret') return takeNewSecret(deps, said, taking);
  return takeSecret(deps, said, taking);
}
