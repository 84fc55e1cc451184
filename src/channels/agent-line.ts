import { z } from 'zod';
import type { NewLine } from '../store/port';

const written = z.object({ channelData: z.object({ agent: z.object({ name: z.string().min(1) }) }) });

/** The name of the agent who wrote a line; undefined: the bot or the customer did, whatever a client put beside it. */
export function agentNameOf({ from, activity }: { readonly from: string } & Pick<NewLine, 'activity'>): string | undefined {
  return from === 'agent' ? written.safeParse(JSON.parse(activity)).data?.channelData.agent.name : undefined;
}
