import { assignedPolicy } from '../../machines/policy';
import { viewApproval } from '../../machines/view';
import type { UserFacts } from '../../machines/words';
import { aUser, Story, type Happening } from './kit';

export const life = assignedPolicy.approvalLife;

/** Another administrator of the account. */
export const boss = (change: Partial<UserFacts> = {}): UserFacts => aUser('u100', { roles: ['administrator'], ...change });

/** A customer without mailbox has asked for an administrator. */
export const asked = (): Story =>
  new Story()
    .opens()
    .claims()
    .drafts()
    .says('request.confirmed')
    .happens('chat', { type: 'mailbox.lost' })
    .happens('chat', { type: 'approval.agreed' });

type Answer = Extract<Happening, { readonly type: 'approval.answered' }>;

/** The page of the confirmation that is asked for in a case. */
export class Page {
  readonly handle: string;
  readonly digest: string;

  constructor(readonly story: Story) {
    const approval = viewApproval(story.snapshot);
    this.handle = approval?.handle ?? 'none';
    this.digest = approval?.digest ?? 'none';
  }

  /** The answer of an administrator who is proved, has the code and means this very request, unless told otherwise. */
  answer(change: Partial<Answer> = {}): Answer {
    return {
      type: 'approval.answered',
      handle: this.handle,
      digest: this.digest,
      approver: boss(),
      approverEpoch: 7,
      proved: true,
      code: true,
      subjects: ['u101'],
      epoch: 1,
      askedEpoch: 1,
      ...change,
    };
  }

  /** Answers as the house does: in a turn of its own, and the leg is asked what is open afterwards. */
  answers(change: Partial<Answer> = {}): Story {
    return this.story.occurs(this.answer(change));
  }

  refuses(approver: UserFacts | undefined = boss()): Story {
    return this.story.occurs({ type: 'approval.refused', handle: this.handle, approver });
  }
}

/** An administrator answers, and is still one before the gate. */
export function answered(story: Story, change: Partial<Answer> = {}): Story {
  story.approver = boss();
  return new Page(story).answers(change);
}

/** Asked for and given; the customer's yes stood, so it is being carried out. */
export const confirmed = (): Story => answered(asked());
