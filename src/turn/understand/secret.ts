import type { Said } from '../../../dialogs/heard';
import { decide } from '../../../machines/decide';
import type { SessionEvent } from '../../../machines/events';
import { viewLeg } from '../../../machines/view';
import type { CaseId } from '../../../machines/words';
import { tally, wasCompared } from './tally';
import type { Taking, UnderstandDeps } from './deps';
import { comparesSecrets, isNobodyYet } from './mail';

/** A PIN or code: counted, then compared; only what came of it goes on (I11). Rejects with StoreUnavailable: nothing was compared then (I14). */
export async function takeSecret(
  deps: UnderstandDeps,
  said: Extract<Said, { readonly is: 'secret' }>,
  taking: Taking,
): Promise<SessionEvent> {
  const { leg, at, known } = taking;
  if (!known.claim) return { type: 'secret.unclear', why: 'whose', leg, at };
  const user = known.claim.user;
  if (taking.mail && isNobodyYet(taking.mail, known.claim)) return { type: 'secret.unclear', why: 'whose', leg, at };
  // The answer is the same: whoever is meant finds the link in the mailbox on file (P5, I12).
  if (taking.mail && !comparesSecrets(taking.mail, known.claim)) return { type: 'pin.requested', leg, at };
  const what = `${said.purpose} of ${user}`;
  const scope = said.purpose === 'code' ? scopeOf(taking) : undefined;
  const check = () =>
    deps.pins.check({
      op: taking.op,
      at,
      user,
      purpose: said.purpose,
      digits: said.digits,
      source: taking.mail ? `mail from ${taking.mail.from}` : leg,
      case: taking.case,
      ...(scope === undefined ? {} : { scope }),
    });
  const { source } = taking;
  const checked =
    source === undefined || wasCompared(taking, what)
      ? await check()
      : await deps.guessing.compare({ source, at, op: `${taking.op} ${what}` }, check);
  // The same words as to any wrong one, and nothing is counted against the user: their owner is not who guesses (T4, T7).
  if (!checked) {
    tally(deps, taking, `${what}, not compared`, 'not_compared');
    return { type: 'secret.checked', leg, at, ok: false, user, method: said.purpose, epoch: 0 };
  }
  const { verdict, epoch } = checked;
  tally(deps, taking, what, verdict);
  return {
    type: 'secret.checked',
    leg,
    at,
    ok: verdict === 'accepted',
    user,
    method: said.purpose,
    epoch,
    ...(scope === undefined ? {} : { digest: scope.slice(taking.case.length + 1) }),
  };
}

/** A code works for the case and the digest that are asked for on this leg, after what this message already said (I6). */
function scopeOf({ snapshot, leg, sofar, case: id, at }: Taking): string {
  const now = decide(snapshot, [...sofar, { type: 'leg.asked', leg, at }]).snapshot;
  const question = viewLeg(now, leg)?.question;
  return codeScope(id, question?.ask === 'code' ? question.digest : '');
}

/** The scope a code is issued and compared under. */
export const codeScope = (id: CaseId, digest: string): string => `${id} ${digest}`;
