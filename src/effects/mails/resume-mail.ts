import type { InHand } from '../../../machines/effects';
import type { Claim, Instant, Language, LegId, Millis } from '../../../machines/words';
import { foldAscii } from '../../directory/compare';
import type { AccountDirectory, User } from '../../directory/port';
import type { IssueLinks } from '../../links/issue-links';
import type { SecretPort } from '../../store/port';
import { idOf, slotOf } from '../../store/ids';
import { addressMark, isDummy } from '../../turn/claims';
import type { HouseTurns } from '../../turn/house/house';
import type { Keys } from '../../proof/keys';
import type { Budgets } from '../budgets';
import type { Attempt, Handler } from '../handler';
import type { MailFrame } from './mail-frame';
import type { Post } from '../post';

export interface ResumeMailDeps {
  readonly directory: AccountDirectory;
  readonly store: Pick<SecretPort, 'epochOf'>;
  readonly keys: Keys;
  readonly links: IssueLinks;
  readonly budgets: Budgets;
  readonly post: Post;
  readonly frame: MailFrame;
  /** How long the link works. */
  readonly life: Millis;
  /** Begins threads that may be answered; undefined: nobody reads answers here. */
  readonly threads?: Pick<HouseTurns, 'beginThread'> | undefined;
}

/** What a link that had to wait is still good for, when it is mailed. */
const leastLife: Millis = 3_600_000;

/**
 * Mails a one-use link to the address on file, by which its owner goes on elsewhere with what is in hand (P5). Asked for on a
 * proved leg, it begins a thread of the case as well: an answer goes on there (P2, P8). An unknown user: nothing is sent, and
 * nobody is told the difference (I12). A spent budget: it was promised, and somebody else may have spent it; so it waits for
 * its turn, and rejects until then, as long as its link would still work for an hour. Strangers may ask without end: those that
 * could not go out within a day do not wait, or each would be tried some 280 times for nothing.
 */
export function resumeMail(deps: ResumeMailDeps): Handler<'resume.mail'> {
  return async ({ claim, leg, channel, language, at, proved, parked, inHand }, attempt) => {
    const done = { status: 'done' as const };
    if (isDummy(claim.user)) return done;
    const user = await deps.directory.user(claim.user);
    if (!user || user.suspended) return done;
    const epoch = await deps.store.epochOf(user.id);
    const tried = Math.max(at, attempt.at);
    if (!(await deps.budgets.resumeMail(user.id, epoch, proved, `${attempt.id}/${attempt.attempt}`, tried))) {
      if (attempt.at >= at + deps.life - leastLife) return done;
      if (!(await deps.budgets.resumeWait(user.id, epoch, proved, attempt.id, tried))) return done;
      throw new Error('This user got as many links to go on as may be mailed for now; this one goes out later.');
    }
    const order = {
      user: user.id,
      case: attempt.case,
      leg,
      at,
      facts: { effect: attempt.id, channel, language, at, stands: { epoch, address: addressMark(deps.keys, user) } },
    };
    const { resume, notMe } = await deps.links.resume(order);
    const thread = inHand && (await begin(deps, { inHand, user, epoch, by: leg, language, at }, attempt));
    const answerable =
      thread === undefined || !inHand
        ? {}
        : {
            inHand: { changes: inHand.changes, complete: inHand.digest !== undefined, until: inHand.until, caseNumber: attempt.caseNumber },
          };
    await deps.post(
      user,
      {
        kind: 'resume',
        login: user.login,
        channel,
        at,
        until: at + deps.life,
        resumeUrl: resume,
        notMeUrl: notMe,
        ...(parked ? { parked } : {}),
        ...answerable,
        ...deps.frame,
      },
      language,
      { effect: attempt.id, type: 'resume.mail', leg: thread ?? leg },
      thread,
    );
    return done;
  };
}

interface Beginning {
  readonly inHand: InHand;
  readonly user: User;
  readonly epoch: number;
  readonly by: LegId;
  readonly language: Language;
  readonly at: Instant;
}

/** The thread of this mail, the same at every try; undefined: nothing may be answered there any more, and only the link goes out. Rejects to be tried again. */
async function begin(
  { directory, keys, threads }: ResumeMailDeps,
  { inHand, user, epoch, by, language, at }: Beginning,
  attempt: Attempt,
): Promise<LegId | undefined> {
  if (!threads) return undefined;
  const sharing = (await directory.find({ by: 'email', email: user.email })).filter(
    ({ suspended, email }) => !suspended && foldAscii(email) === foldAscii(user.email),
  );
  const claim: Claim = { user: user.id, account: user.account.id, by: 'login', shown: user.login, address: addressMark(keys, user) };
  const leg = idOf(slotOf(attempt.case), keys.bytes('mail-thread', attempt.id));
  const result = await threads.beginThread({
    op: `thread/${attempt.id}`,
    at: Math.max(at, attempt.at),
    case: attempt.case,
    leg,
    by,
    language,
    claim,
    epoch,
    written: sharing.length > 1 ? 'shared' : 'on-file',
    ...(inHand.digest === undefined ? {} : { digest: inHand.digest }),
  });
  if (result === 'unavailable') throw new Error('The thread of a mail could not be begun; it is tried again.');
  return result === 'committed' || result === 'repeated' ? leg : undefined;
}
