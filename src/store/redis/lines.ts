import { z } from 'zod';
import type { LegId } from '../../../machines/words';
import type { TranscriptLine } from '../port';
import { legKey } from './keys';
import { unpack } from './pack';
import { parsed, text, whole } from './reply';
import type { RunScript } from './scripts';

/** {position of the first, lines}. */
export const linesReply = z.tuple([whole, z.array(text)]);

const senders = { c: 'customer', b: 'bot', a: 'agent' } as const;
const shape = /^([cba])\n(-?\d+)\n([^\n]*)\n([^\n]*)\n([^]*)$/;

/** Lines of a leg as they were stored (lib/leg.lua); one that cannot be read is left out, its position stays taken. */
export function readStored(leg: LegId, [first, stored]: z.output<typeof linesReply>): TranscriptLine[] {
  return stored.flatMap((line, index) => {
    const [, from, at, inCase, id, activity] = shape.exec(line) ?? [];
    if (from === undefined || inCase === undefined || id === undefined || activity === undefined) return [];
    return [
      {
        id,
        leg,
        from: senders[from as keyof typeof senders],
        activity: unpack(activity),
        case: inCase,
        position: first + index,
        at: Number(at),
      },
    ];
  });
}

/** Lines of a leg after a position; of a very long leg the oldest ones may be gone (2,000 are kept), positions never shift. */
export async function readLines(run: RunScript, leg: LegId, after: number, limit: number): Promise<TranscriptLine[]> {
  if (limit < 1) return [];
  return readStored(leg, parsed('read-lines', linesReply, await run('read-lines', [legKey(leg)], [leg, Math.max(0, after), limit])));
}
