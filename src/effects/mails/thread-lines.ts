import { z } from 'zod';
import type { LegId } from '../../../machines/words';
import { agentNameOf } from '../../channels/agent-line';
import type { CasePort, TranscriptLine } from '../../store/port';

/** What the turn keeps of a customer's mail beside its text (src/turn/take.ts). */
const writtenMail = z.object({
  messageId: z.string().optional(),
  references: z.array(z.string()),
  /** Masked. */
  subject: z.string(),
  /** Folded; proved only where `written` is not `stranger` (I7). */
  from: z.string(),
  written: z.enum(['on-file', 'shared', 'stranger']),
  /** Of a stranger's: its domain vouched for it. */
  vouched: z.boolean().optional(),
  /** It wanted nothing that was understood. */
  idle: z.boolean().optional(),
});
export type WrittenMail = z.infer<typeof writtenMail> & { readonly text: string };

const customerLine = z.object({ text: z.string().default(''), channelData: z.object({ mail: writtenMail }) });
const botLine = z.object({ text: z.string().default(''), channelData: z.object({ mailedBy: z.string().optional() }).optional() });

/** What was said at once: by the bot, or by an agent of that name. */
export interface SaidText {
  readonly text: string;
  readonly agent: string | undefined;
}

/** What one mail of ours brings. */
export interface ThreadLines {
  /** What was said in the thread since our mail before, in its order. */
  readonly said: readonly SaidText[];
  /** The customer's mail it answers, the last before it; undefined: nobody wrote. */
  readonly mail: WrittenMail | undefined;
}

const page = 200;

/** `shown`: the activity of a line as its customer gets it. The lines of a thread up to the one marked with this effect; undefined: it marks none. The same at every try. */
export async function threadLines(
  store: Pick<CasePort, 'readLines'>,
  leg: LegId,
  effect: string,
  shown: (line: TranscriptLine) => string,
): Promise<ThreadLines | undefined> {
  let said: SaidText[] = [];
  let mail: WrittenMail | undefined;
  for (let after = 0; ;) {
    const lines = await store.readLines(leg, after, page);
    for (const line of lines) {
      after = line.position;
      const parsed: unknown = JSON.parse(shown(line));
      if (line.from === 'customer') {
        const read = customerLine.safeParse(parsed);
        if (read.success) mail = { ...read.data.channelData.mail, text: read.data.text };
        continue;
      }
      const { text, channelData } = botLine.parse(parsed);
      if (text.trim() !== '') said.push({ text, agent: agentNameOf(line) });
      if (channelData?.mailedBy === effect) return { said, mail };
      if (channelData?.mailedBy !== undefined) said = [];
    }
    if (lines.length < page) return undefined;
  }
}
