import { seal } from '../../../machines/case/envelope';
import type { Effect } from '../../../machines/effects';
import type { AddressDeed, OwnAddressOrder, PortalOrder } from '../../../machines/portal-orders';
import type { Policy } from '../../../machines/policy';
import type { CaseId, Instant, Language } from '../../../machines/words';
import { mintLegId } from '../../store/ids';
import { StoreUnavailable, type CasePort } from '../../store/port';
import { beginCase } from '../../turn/cases';

/** Under which names what was ordered is carried out. */
export interface Ordered {
  readonly case: CaseId;
  readonly effect: string;
}

/** Takes an order for a mail; it goes out behind the request, so that whoever waits for the answer learns nothing by it (I12). Rejects with StoreUnavailable. */
export type AskMail = (order: PortalOrder | AddressDeed | OwnAddressOrder, language: Language, at: Instant) => Promise<Ordered>;

/** A small case of its own, closed at once, in one commit with its effect: nothing that was accepted is lost (I9). */
export function createAskMail(store: Pick<CasePort, 'commit'>, policy: Policy): AskMail {
  return async (order, language, at) => {
    const { id, number, snapshot } = beginCase(mintLegId(), policy, at);
    const effect: Effect = { type: 'portal.mail', order, leg: '', language, at };
    const name = `${id}:1`;
    const { status } = await store.commit({
      op: `portal/${id}`,
      at,
      leg: undefined,
      case: { id, number, state: seal(snapshot), open: false },
      expected: 0,
      lines: [],
      finishes: [],
      effects: [{ id: name, type: effect.type, body: JSON.stringify(effect), dueAt: at }],
    });
    if (status !== 'committed' && status !== 'repeated')
      throw new StoreUnavailable(`A mail of the portal could not be ordered (${status}).`);
    return { case: id, effect: name };
  };
}
