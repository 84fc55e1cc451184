import type { Instant } from '../../../machines/words';
import type { TurnAdapter } from '../turn-adapter';
import type { Calls } from './calls';

export interface EndCallDeps {
  readonly calls: Calls;
  readonly adapter: Pick<TurnAdapter, 'process'>;
  readonly now: () => Instant;
}

/** The call is over; done again, nothing changes. Answers false when that could not be saved. */
export async function endCall({ calls, adapter, now }: EndCallDeps, call: string): Promise<boolean> {
  const at = now();
  const result = await adapter.process({
    leg: calls.legOf(call),
    channel: 'voice',
    turnId: `${call}/ended`,
    at,
    kind: 'ended',
    text: '',
    attachments: false,
  });
  await calls.end(call, at);
  return result.status === 'committed';
}
