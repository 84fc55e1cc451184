import type { PhoneWished } from '../../../dialogs/heard';
import { decide } from '../../../machines/decide';
import type { SessionEvent } from '../../../machines/events';
import { mayHandOver } from '../../../machines/terms/hand-over-terms';
import { viewLeg } from '../../../machines/view';
import type { Channel } from '../../../machines/words';
import { tally } from './tally';
import type { Taking, UnderstandDeps } from './deps';

type Looked = Pick<Taking, 'leg' | 'at' | 'case' | 'op' | 'snapshot' | 'sofar'>;

/** The case after all that this message said before. */
const after = ({ snapshot, sofar }: Pick<Looked, 'snapshot' | 'sofar'>) => decide(snapshot, sofar).snapshot;

/** A leg that may hand its case over gets a code, stored before it is shown; everybody else hears how to call. */
export async function goOnByPhone({ joining }: UnderstandDeps, { code }: PhoneWished, taking: Taking): Promise<SessionEvent> {
  const { leg, at, turnId } = taking;
  const { context } = after(taking);
  const { grant } = context;
  const may = code && grant !== undefined && mayHandOver(context, leg);
  const reveals = may
    ? await joining?.codes.issue({ leg, turnId, at, user: grant.asker, case: taking.case, epoch: grant.epoch, until: grant.until })
    : undefined;
  return reveals ? { type: 'join-code.made', leg, at, reveals } : { type: 'phone.wished', leg, at };
}

/** Eight digits behind an extension: counted, compared, and the case looked at that they lead to. */
export async function tryCode({ joining, metrics }: UnderstandDeps, digits: string, taking: Taking): Promise<SessionEvent> {
  const { leg, at, op, known } = taking;
  const keying = viewLeg(taking.snapshot, leg)?.keying;
  if (!joining || keying?.what !== 'join-code' || keying.extension === undefined) return { type: 'message.puzzling', leg, at };
  const { verdict, target } = await joining.codes.check({ op, at, leg, extension: keying.extension, digits, claimed: known.claim?.user });
  tally({ metrics }, taking, 'join-code', verdict);
  const goesTo = target && (await joining.elsewhere.byCode(target, at));
  return { type: 'join-code.checked', leg, at, ...(goesTo ? { goesTo } : {}) };
}

/** Once who named a case has shown who they are, perhaps in this very message, it is looked for. */
export async function lookFor(
  { joining }: UnderstandDeps,
  looked: Looked & { readonly channel: Channel },
): Promise<readonly SessionEvent[]> {
  const { leg, at, op, channel, snapshot, sofar } = looked;
  if (snapshot.context.legs[leg]?.namedCase === undefined && !sofar.some(({ type }) => type === 'case.named')) return [];
  const wanted = viewLeg(after(looked), leg)?.looksFor;
  if (!wanted) return [];
  const found = await joining?.elsewhere.byNumber({ op, at, own: looked.case, channel, ...wanted });
  if (found?.is === 'joinable') return [{ type: 'case.found', leg, at, goesTo: found.goesTo }];
  if (found?.is === 'draft') return [{ type: 'draft.found', leg, at, number: wanted.number, drafts: found.drafts }];
  return [{ type: 'case.missed', leg, at }];
}
