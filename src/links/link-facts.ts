import { z } from 'zod';

/** What is kept beside a mailed link for the pages; no secret and no fact of the account. */
const linkFacts = z.object({
  /** The effect that mailed it: the tokens of the same mail come from it. */
  effect: z.string(),
  channel: z.enum(['chat', 'email', 'voice', 'portal']),
  language: z.enum(['en', 'fr']),
  /** When it was asked for. */
  at: z.number(),
  /** What it was mailed under: what stands for the address on file, which ends it when it is another; and the user's epoch, where a newer PIN or "this was not me" ends it too. */
  stands: z.object({ epoch: z.number().optional(), address: z.string() }).optional(),
  /** Of a page where an administrator confirms who asks (PA-6): which request, of whom, and the asker's epoch when it was asked for. */
  approval: z.object({ handle: z.string(), digest: z.string(), asker: z.string(), epoch: z.number() }).optional(),
  /** Of a mail that tells what was changed: one sentence a change; none: the mail alone names them. */
  done: z.object({ en: z.array(z.string()), fr: z.array(z.string()) }).optional(),
});

export type LinkFacts = z.infer<typeof linkFacts>;

export const writeLinkFacts = (facts: LinkFacts): string => JSON.stringify(facts);

export const readLinkFacts = (text: string): LinkFacts => linkFacts.parse(JSON.parse(text));
