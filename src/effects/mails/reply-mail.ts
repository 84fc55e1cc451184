import { z } from 'zod';
import type { LegId } from '../../../machines/words';
import { agentNameOf } from '../../channels/agent-line';
import { foldAscii } from '../../directory/compare';
import { isMailbox } from '../../mail/mailbox';
import type { Logger } from '../../observe/logger';
import type { Keys } from '../../proof/keys';
import type { CasePort } from '../../store/port';
import type { Budgets } from '../budgets';
import { GiveUp, type Handler } from '../handler';
import type { MailFrame } from './mail-frame';
import type { SendMail } from '../send-mail';
import { waitForBudget } from '../wait-for-budget';

export interface ReplyMailDeps {
  readonly store: Pick<CasePort, 'readLines'>;
  readonly keys: Keys;
  readonly budgets: Pick<Budgets, 'agentAnswer'>;
  readonly send: SendMail;
  readonly frame: MailFrame;
  /** Addresses of the house itself, which no answer goes to. */
  readonly ownAddresses: readonly string[];
  readonly log: Pick<Logger, 'info'>;
}

/**
 * An agent's words to the address that a leg left, which nothing proves: exactly one mailbox and none of ours (T10), none of
 * the customer's own words, no thread that a reply could carry on (T19), and not too many (T21). That the agent tells
 * no fact of an account there, the desk says where they write it.
 */
export function replyMail(deps: ReplyMailDeps): Handler<'reply.mail'> {
  return async ({ leg, channel, to, language }, attempt) => {
    const done = { status: 'done' as const };
    const said = await agentWords(deps.store, leg, attempt.id);
    const own = deps.ownAddresses.some((address) => foldAscii(address) === foldAscii(to));
    if (said === undefined || own || !isMailbox(to)) {
      deps.log.info('an answer is not mailed: the address left for it is not one to answer to', { effect: attempt.id });
      return done;
    }
    await waitForBudget(deps, to, attempt);
    try {
      await deps.send(
        {
          to: { name: '', address: to },
          language,
          autoSubmitted: 'no',
          writer: said.agent,
          text: { kind: 'reply', agent: said.agent, paragraphs: said.texts, caseNumber: attempt.caseNumber, channel, ...deps.frame },
        },
        { effect: attempt.id, type: 'reply.mail', leg },
      );
    } catch (error) {
      if (!(error instanceof GiveUp)) throw error;
      deps.log.info('an answer to an address that somebody left was refused', { effect: attempt.id });
    }
    return done;
  };
}

const mailed = z.object({ text: z.string().default(''), channelData: z.object({ mailedBy: z.string().optional() }).optional() });
const page = 200;

/** What the agent wrote on a leg up to the line marked with this effect, since the one marked before it; the same at every try. */
async function agentWords(
  store: ReplyMailDeps['store'],
  leg: LegId,
  effect: string,
): Promise<{ readonly agent: string; readonly texts: readonly string[] } | undefined> {
  let texts: string[] = [];
  let agent: string | undefined;
  for (let after = 0; ;) {
    const lines = await store.readLines(leg, after, page);
    for (const line of lines) {
      after = line.position;
      if (line.from === 'customer') continue;
      const { text, channelData } = mailed.parse(JSON.parse(line.activity));
      const name = agentNameOf(line);
      if (name !== undefined && text.trim() !== '') [agent, texts] = [name, [...texts, text]];
      if (channelData?.mailedBy === effect) return agent === undefined ? undefined : { agent, texts };
      if (channelData?.mailedBy !== undefined) texts = [];
    }
    if (lines.length < page) return undefined;
  }
}
