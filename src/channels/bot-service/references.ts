import type { ConversationReference } from 'botframework-schema';
import { z } from 'zod';
import type { Instant, LegId } from '../../../machines/words';
import type { Notes } from '../../store/notes';
import { Remembered } from '../../store/remembered';

const account = z.object({ id: z.string(), name: z.string(), role: z.string() });
const stored = z.object({
  channelId: z.string(),
  serviceUrl: z.string(),
  user: account,
  bot: account,
  locale: z.string().optional(),
  conversation: z.object({
    id: z.string(),
    isGroup: z.boolean(),
    name: z.string(),
    conversationType: z.string(),
    tenantId: z.string().optional(),
  }),
});

/** Where a conversation is. */
export type Reference = Partial<ConversationReference> & { readonly channelId: string };

/** How often an address is written down anew that has not changed: notes are kept for 30 days. */
const freshFor = 24 * 3_600_000;

/** Where customers are reached who are not waiting for an answer: the last address their channel gave, for every instance. */
export class References {
  private readonly written = new Remembered<string, { readonly text: string; readonly at: Instant }>(5_000);

  constructor(private readonly notes: Notes) {}

  /** Rejects with StoreUnavailable. */
  async remember(leg: LegId, reference: Partial<ConversationReference>, at: Instant): Promise<void> {
    const text = JSON.stringify(reference);
    const known = this.written.get(leg);
    if (known?.text === text && at - known.at < freshFor) return;
    await this.notes.putNote({ key: `bot-reference:${leg}`, text, at });
    this.written.set(leg, { text, at });
  }

  async read(leg: LegId): Promise<Reference | undefined> {
    const text = await this.notes.readNote(`bot-reference:${leg}`);
    if (text === undefined) return undefined;
    const {
      locale,
      conversation: { tenantId, ...conversation },
      ...rest
    } = stored.parse(JSON.parse(text));
    return {
      ...rest,
      conversation: { ...conversation, ...(tenantId === undefined ? {} : { tenantId }) },
      ...(locale === undefined ? {} : { locale }),
    };
  }
}
