import type { Activity } from 'botframework-schema';
import { z } from 'zod';
import type { TranscriptLine } from '../../store/port';
import { agentNameOf } from '../agent-line';
import { madeUp } from './conversation';

const card = z.object({ contentType: z.string(), content: z.record(z.string(), z.unknown()) });
const schema = z.object({
  text: z.string().default(''),
  speak: z.string().optional(),
  locale: z.enum(['en', 'fr']).default('en'),
  replyToId: z.string().optional(),
  attachments: z.array(card).default([]),
  suggestedActions: z.object({ actions: z.array(z.object({ type: z.string(), title: z.string(), value: z.string() })) }).optional(),
});

/** Channels that draw Adaptive Cards with a field, and send what was typed there as a message's value. */
const withCards: ReadonlySet<string> = new Set(['directline', 'webchat', 'msteams', 'emulator', 'test']);
/** Channels with buttons under a message. */
const withButtons: ReadonlySet<string> = new Set([...withCards, 'facebook', 'kik', 'line', 'telegram']);

/**
 * A committed line as a text channel gets it: a card or buttons only where they are drawn, as words alone else. Everything a bot
 * sends has the bot's name there, so an agent's words have theirs before them.
 */
export function chatActivity(line: Pick<TranscriptLine, 'from' | 'activity'>, channelId: string): Partial<Activity> {
  const { text: words, speak, locale, replyToId, attachments, suggestedActions } = schema.parse(JSON.parse(line.activity));
  const agent = agentNameOf(line);
  const text = agent === undefined ? words : `${agent}${locale === 'fr' ? '\u00a0:' : ':'} ${words}`;
  const cards = withCards.has(channelId) ? attachments : [];
  return {
    type: 'message',
    text,
    textFormat: 'plain',
    locale,
    inputHint: 'acceptingInput',
    ...(speak === undefined ? {} : { speak }),
    ...(replyToId === undefined || replyToId.startsWith(madeUp) ? {} : { replyToId }),
    ...(cards.length === 0 ? {} : { attachments: cards }),
    ...(suggestedActions === undefined || !withButtons.has(channelId)
      ? {}
      : { suggestedActions: { to: [], actions: suggestedActions.actions.map((action) => ({ ...action, channelData: undefined })) } }),
  };
}
