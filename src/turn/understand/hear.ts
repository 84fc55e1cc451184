import type { Heard, Hearing, Said, Understanding } from '../../../dialogs/heard';
import type { Snapshot } from '../../../machines/decide';
import { handlingOf } from '../../../machines/regions/handling-of';
import { viewLeg } from '../../../machines/view';
import { digitsOf, parseForm, type SecretForm } from './form';
import { besideAgent } from './beside-agent';
import type { Inbound } from '../port';

/** Who hears, and for which country's numbers. */
export interface Hearer {
  readonly understanding: Understanding;
  readonly country: string;
}

/** What is known when a leg says something; all of it comes from the case. */
export function hearingOf({ country }: Hearer, { leg, channel }: Inbound, snapshot: Snapshot): Hearing {
  const own = viewLeg(snapshot, leg);
  const state = handlingOf(snapshot);
  return {
    language: snapshot.context.legs[leg]?.language,
    question: own?.question ?? { ask: 'need' },
    changes: own?.changes ?? [],
    ...(own && own.done.length > 0 ? { done: own.done } : {}),
    ...(own && own.givenUp.length > 0 ? { givenUp: own.givenUp } : {}),
    ...(own?.about ? { about: own.about } : {}),
    claimed: own?.claim !== undefined,
    proved: own?.proved ?? false,
    ...(own?.proving ? { proving: true } : {}),
    named: own?.named ?? [],
    country,
    channel,
    ...(state === 'waiting' || state === 'agent' ? { handling: state } : {}),
  };
}

/** The meaning of what came in by chat or phone: a form and keys say exactly what they mean, words are heard. */
export function hear(hearer: Hearer, inbound: Inbound, snapshot: Snapshot): Heard {
  const hearing = hearingOf(hearer, inbound, snapshot);
  const { understanding } = hearer;
  if (inbound.channel === 'voice')
    return inbound.voice?.digits === undefined
      ? understanding.hear(inbound.text, hearing)
      : understanding.hearKeys(inbound.voice.digits, hearing);
  const plain = (said: readonly Said[]): Heard => ({ language: hearing.language ?? inbound.language ?? 'en', said, masked: '' });
  const form = inbound.text === '' ? parseForm(inbound.value) : undefined;
  if (form?.is === 'pin.requested') return plain([{ is: 'event', event: { type: 'pin.requested' } }]);
  if (form?.is === 'secret') {
    const digits = digitsOf(form.typed) ?? dictated(hearer, form, hearing);
    return plain([
      digits === undefined
        ? { is: 'event', event: { type: 'secret.unclear', why: 'length' } }
        : { is: 'secret', purpose: form.purpose, digits },
    ]);
  }
  const text = form?.is === 'words' ? form.text : inbound.text;
  const own = viewLeg(snapshot, inbound.leg);
  const awaited = own?.proving && own.question.ask !== 'code' ? digitsOf(text) : undefined;
  if (awaited !== undefined) return { ...plain([{ is: 'secret', purpose: 'pin', digits: awaited }]), masked: '••••••' };
  if (text.trim() === '') return plain(inbound.attachments ? [] : [{ is: 'event', event: { type: 'message.puzzling' } }]);
  return besideAgent(understanding.hear(text, hearing), hearing, (asked) => understanding.hear(text, asked));
}

/** "Four eight three ...": what somebody dictates into the card's field, where it says six digits and nothing else. */
function dictated({ understanding }: Hearer, { purpose, typed }: SecretForm, hearing: Hearing): string | undefined {
  const question = purpose === 'pin' ? { ask: 'pin' as const, mailed: false } : { ask: 'code' as const, digest: '' };
  const [only, ...more] = understanding.hear(typed, { ...hearing, question }).said;
  return only?.is === 'secret' && more.length === 0 ? only.digits : undefined;
}
