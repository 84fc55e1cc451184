import { z } from 'zod';
import { conceal } from '../../proof/reveal';
import type { Channel, Instant, LegId } from '../../../machines/words';
import type { CasePort, TranscriptLine } from '../../store/port';
import type { DeskLine } from '../shapes';

/** Lines shown of a case; a console that wants more reads on elsewhere. */
export const mostLines = 500;
/** Of one line: the rest of a longer one is cut off, with a mark that it was. */
const longestText = 20_000;
/** Lines read at once. */
const page = 500;

const activity = z.object({
  type: z.string().catch('message'),
  text: z.string().catch(''),
  value: z.unknown().optional(),
  channelData: z
    .object({
      mail: z
        .object({ subject: z.string().catch('') })
        .optional()
        .catch(undefined),
      agent: z.object({ name: z.string() }).optional().catch(undefined),
    })
    .catch({}),
  suggestedActions: z
    .object({ actions: z.array(z.object({ title: z.string().catch('') })).catch([]) })
    .optional()
    .catch(undefined),
});
const said = z.object({ say: z.string() }).catch({ say: '' });
const pressed = z.object({ intent: z.string() }).catch({ intent: '' });

/** What a form said, in words: the button's own, or dots for a secret. */
function formText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return said.parse(value).say || (pressed.parse(value).intent === 'pin.requested' ? '[Mail me my PIN]' : '••••••');
}

/** A line as the desk shows it: masked as it is stored, and no code in it (I11). Undefined: nothing to be read, e.g. the end of a conversation. */
export function deskLineOf(line: TranscriptLine, channel: Channel): DeskLine | undefined {
  const read = activity.parse(JSON.parse(conceal(line.activity)));
  if (read.type !== 'message') return undefined;
  const text = read.text === '' && line.from === 'customer' ? formText(read.value) : read.text;
  return {
    id: line.id,
    leg: line.leg,
    channel,
    at: line.at,
    from: line.from,
    agent: line.from === 'agent' ? (read.channelData.agent?.name ?? '') : null,
    text: text.length > longestText ? `${text.slice(0, longestText)} […]` : text,
    subject: (channel === 'email' && read.channelData.mail?.subject) || null,
    choices: read.suggestedActions?.actions.map(({ title }) => title).filter((title) => title !== '') ?? [],
  };
}

/** The newest lines of a leg, oldest first; `earlier`: there are more. Rejects with StoreUnavailable. */
export async function newestLines(
  store: Pick<CasePort, 'readLines'>,
  leg: LegId,
  most: number = mostLines,
): Promise<{ readonly lines: TranscriptLine[]; readonly earlier: boolean; readonly began: Instant | undefined }> {
  const lines: TranscriptLine[] = [];
  let earlier = false;
  let began: Instant | undefined;
  for (let after = 0; ;) {
    const next = await store.readLines(leg, after, page);
    lines.push(...next);
    began ??= next[0]?.at;
    if (lines.length > most) {
      lines.splice(0, lines.length - most);
      earlier = true;
    }
    const last = next.at(-1);
    if (next.length < page || last === undefined) return { lines, earlier, began };
    after = last.position;
  }
}

/** What was said in a case. `began`: when its first line was written; undefined: there is none. */
export interface Transcript {
  readonly lines: DeskLine[];
  readonly earlier: boolean;
  readonly began: Instant | undefined;
}

/** All legs in one, as they were in time; lines of one leg keep their order. */
export async function readTranscript(
  store: Pick<CasePort, 'readLines'>,
  legs: readonly { readonly leg: LegId; readonly channel: Channel }[],
): Promise<Transcript> {
  const read = await Promise.all(legs.map(async ({ leg, channel }) => ({ channel, ...(await newestLines(store, leg)) })));
  const all = read.flatMap(({ lines, channel }) => lines.flatMap((line) => deskLineOf(line, channel) ?? []));
  // Stable, and `at` grows strictly within a leg.
  all.sort((one, other) => one.at - other.at);
  const beginnings = read.flatMap(({ began }) => began ?? []);
  return {
    lines: all.slice(-mostLines),
    earlier: all.length > mostLines || read.some(({ earlier }) => earlier),
    began: beginnings.length === 0 ? undefined : Math.min(...beginnings),
  };
}
