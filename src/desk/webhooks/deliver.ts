import type { EffectOf } from '../../../machines/effects';
import type { Instant, Millis } from '../../../machines/words';
import { GiveUp } from '../../effects/handler';
import type { DeskMessages } from '../../turn/outgoing/mark-messages';
import type { WebhookEvent } from './shapes';
import { signatureOf } from './sign';

/** What is told to another desk. */
export type Told = EffectOf<'desk.event'> | DeskMessages;

/** One try. Rejects to be tried again, or with GiveUp. */
export type TellDesk = (told: Told, attempt: { readonly id: string; readonly caseNumber: string; readonly at: Instant }) => Promise<void>;

export interface WebhookSettings {
  readonly url: string;
  readonly key: Buffer;
  /** How long the other side may take. */
  readonly timeout?: Millis;
}

const patience = 10_000;
/** Deliveries under way at once: another desk that hangs must not eat up this house's sockets. */
const atOnce = 32;

function eventOf(told: Told, number: string): WebhookEvent {
  const timestamp = new Date(told.at).toISOString();
  const about = { case: number, leg: told.leg, channel: told.channel, language: told.language };
  if (told.type === 'desk.messages')
    return {
      type: 'message',
      timestamp,
      data: { ...about, messages: told.messages.map(({ agent, ...message }) => ({ ...message, agent: agent ?? null })) },
    };
  return told.event === 'case.escalated'
    ? { type: told.event, timestamp, data: { ...about, why: told.why ?? null } }
    : { type: told.event, timestamp, data: about };
}

/**
 * Posts an event, signed, under an id that is the same at every try, so that who gets it twice knows. Any 2xx is taken as received; 410
 * says that nobody wants it any more. Redirects are not followed: the signature is for the configured address alone. The answer is not read.
 */
export function createTellDesk({ url, key, timeout = patience }: WebhookSettings): TellDesk {
  let running = 0;
  const waiting: (() => void)[] = [];
  const deliver: TellDesk = async (told, { id, caseNumber, at }) => {
    const body = JSON.stringify(eventOf(told, caseNumber));
    // A full stop parts what is signed; ours have none, but colons, which some receivers keep as names of files.
    const name = `evt_${id.replace(/[^\w-]/g, '_')}`;
    const answer = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
      body,
      headers: { 'content-type': 'application/json', 'user-agent': 'Countersign', ...signatureOf(key, name, at, body) },
    });
    await answer.body?.cancel();
    if (answer.status === 410) throw new GiveUp('The other desk answered 410: it wants no more of this.');
    if (!answer.ok) throw new Error(`The other desk answered ${answer.status}, wanted 2xx.`);
  };
  return async (told, attempt) => {
    if (running >= atOnce) await new Promise<void>((go) => waiting.push(go));
    running += 1;
    try {
      await deliver(told, attempt);
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}
