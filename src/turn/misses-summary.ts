import { z } from 'zod';
import type { Snapshot } from '../../machines/decide';
import type { LegId } from '../../machines/words';
import type { CasePort, TranscriptLine } from '../store/port';
import type { Inbound } from './port';

type Lines = Pick<CasePort, 'readLines'>;

const marks = z.object({ channelData: z.object({ put: z.number().optional(), mailedBy: z.string().optional() }).default({}) });
const marksOf = ({ activity }: TranscriptLine): z.output<typeof marks>['channelData'] => marks.parse(JSON.parse(activity)).channelData;

const page = 200;

/** What was told to the leg behind a position, oldest first. */
async function toldAfter(store: Lines, leg: LegId, position: number): Promise<readonly TranscriptLine[]> {
  const told: TranscriptLine[] = [];
  for (let after = position; ;) {
    const lines = await store.readLines(leg, after, page);
    told.push(...lines.filter(({ from }) => from !== 'customer'));
    if (lines.length < page) return told;
    after = lines.at(-1)?.position ?? after;
  }
}

/** The mails that carried this summary: each line that asks for it goes out with the next one. */
function carriers(lines: readonly TranscriptLine[], n: number): readonly string[] {
  let asks = false;
  return lines.flatMap((line) => {
    const { put, mailedBy } = marksOf(line);
    asks ||= put === n;
    if (mailedBy === undefined || !asks) return [];
    asks = false;
    return [mailedBy];
  });
}

/**
 * Was this said before the summary was told that an agent put to the leg last (P4)? On a call: it was not fetched yet. In a mail:
 * it answers no mail that carried it. Undefined: nothing was put to it, or the channel cannot tell. Rejects with StoreUnavailable.
 */
export async function missesSummary(
  store: Lines,
  { leg, mail, voice }: Pick<Inbound, 'leg' | 'mail' | 'voice'>,
  { context }: Snapshot,
): Promise<boolean | undefined> {
  const put = context.legs[leg]?.put;
  if (put === undefined) return undefined;
  if (mail) return !carriers(await toldAfter(store, leg, 0), put.n).some((effect) => mail.answers?.includes(effect));
  if (voice?.heardTo === undefined) return undefined;
  return (await toldAfter(store, leg, voice.heardTo)).some((line) => marksOf(line).put === put.n);
}
