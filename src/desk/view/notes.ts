import { z } from 'zod';
import { notesLeg } from '../../store/ids';
import type { CaseId } from '../../../machines/words';
import type { CasePort, NewLine } from '../../store/port';
import type { Agent } from '../agent';
import type { DeskNote } from '../shapes';
import { newestLines } from './transcript';

const kept = z
  .object({ text: z.string().catch(''), channelData: z.object({ agent: z.object({ name: z.string().catch('') }) }) })
  .catch({ text: '', channelData: { agent: { name: '' } } });

/** An internal note as a line beside the case's legs, which no channel ever reads. */
export const noteLine = (id: string, of: CaseId, agent: Pick<Agent, 'id' | 'name'>, text: string): NewLine => ({
  id,
  leg: notesLeg(of),
  from: 'agent',
  activity: JSON.stringify({ type: 'message', text, channelData: { agent: { id: agent.id, name: agent.name } } }),
});

/** The notes of a case, oldest first. Rejects with StoreUnavailable. */
export async function readNotes(store: Pick<CasePort, 'readLines'>, of: CaseId): Promise<DeskNote[]> {
  const { lines } = await newestLines(store, notesLeg(of));
  return lines.map(({ id, at, activity }) => {
    const { text, channelData } = kept.parse(JSON.parse(activity));
    return { id, at, agent: channelData.agent.name, text };
  });
}
