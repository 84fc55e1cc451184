import { z } from 'zod';
import type { CaseId } from '../../../machines/words';
import { caseKey, legKey } from './keys';
import { linesReply, readStored } from './lines';
import { parsed, parsedJson, text } from './reply';
import type { RunScript } from './scripts';
import type { TranscriptLine } from '../port';

/**
 * Legs of another shard than their case (a call or a mail thread that joined a case; a chat's case is minted in the shard
 * of its leg and never needs this). A leg's lines and its binding lie in the leg's own shard, where positions are given;
 * its case lies in another slot, so one script cannot write both. The order:
 *
 *   1. commit.lua writes the case and, in the same step, a message for each such leg onto the case's list.
 *   2. arrive.lua gives each message to its leg, oldest first, at most once (by operation id and case).
 *   3. arrived.lua takes it off the list. Only then the commit is answered.
 *
 * A crash in between is harmless: until 2 the leg is not bound and has no line, as if the turn were still under way, and
 * nobody was answered; the message stays on the list and is given again by the repeated commit, by the next commit of
 * that case with such a leg (older messages first, so that positions keep the order of the commits), or by the chores
 * of any instance's next poll. Binding after the commit, not before: a leg is never bound to a case that does not know it.
 */
const message = z.object({
  mark: text,
  leg: text,
  case: text,
  at: z.number(),
  bind: z.boolean(),
  // Lua writes an empty list as {}.
  lines: z.union([z.array(z.tuple([text, text, text])), z.strictObject({}).transform((): [string, string, string][] => [])]),
});

/** Gives all listed messages of a case to their legs; answers the lines of the commit with this mark. */
export async function deliver(run: RunScript, id: CaseId, listed: readonly string[], mark?: string): Promise<TranscriptLine[]> {
  const lines: TranscriptLine[] = [];
  for (const item of listed) {
    const it = parsedJson('commit', message, item);
    const args = [it.leg, it.mark, it.case, it.at, it.bind ? 1 : 0, it.lines.length, ...it.lines.flat()];
    const arrived = parsed('arrive', linesReply, await run('arrive', [legKey(it.leg)], args));
    if (it.mark === mark) lines.push(...readStored(it.leg, arrived));
    await run('arrived', [caseKey(id)], [id, item]);
  }
  return lines;
}

/** The lines a commit wrote to a leg of another shard, once they have arrived there. */
export async function arrivedLines(run: RunScript, id: CaseId, leg: string, mark: string): Promise<TranscriptLine[]> {
  return readStored(leg, parsed('arrive', linesReply, await run('arrive', [legKey(leg)], [leg, mark, id, 0, 0, 0])));
}

/** Messages of a case still to be given. */
export const pending = async (run: RunScript, id: CaseId): Promise<string[]> =>
  parsed('forwards', z.array(text), await run('forwards', [caseKey(id)], [id]));
