import { catalogue } from '../catalogue';
import type { SessionContext } from '../case/context';
import { openChanges } from '../digest';
import { liveGrant } from '../rights';
import type { ChangeId, LegId } from '../words';

interface Keying {
  readonly context: SessionContext;
  readonly leg: LegId;
  readonly change: ChangeId;
}
type Term = (keying: Keying) => boolean;

/** When digits of a leg are a change's new secret, term by term; each is taken away in turn by the mutation run. */
export const secretTerms = {
  /** It was asked for exactly this (P10). */
  asked: ({ context, leg, change }) => {
    const question = context.legs[leg]?.question;
    return question?.ask === 'new-secret' && question.change === change;
  },
  /** Secrets are keyed in: in a chat or a mail they would be written down. */
  onACall: ({ context, leg }) => context.legs[leg]?.channel === 'voice',
  /** By its own live proof, so that it may also see and touch the request (P1, P3). */
  proved: ({ context, leg }) => liveGrant(context, leg) !== undefined,
  /** The change is not decided yet, and of a kind with a secret. */
  open: ({ context, change }) => openChanges(context).some(({ id, kind }) => id === change && catalogue[kind].secret !== undefined),
} satisfies Record<string, Term>;

const terms = (): readonly Term[] => Object.values(secretTerms);

export const mayKey = (keying: Keying): boolean => terms().every((term) => term(keying));
