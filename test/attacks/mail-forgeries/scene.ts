import { MailCustomer, type Odd, type Sent } from '../../support/mail-customer';
import { domains } from '../../support/mail-domains';
import type { Person } from '../../support/mail-people';
import type { Arrived } from '../../support/mail-sink';
import type { MailWorld } from '../../support/mail-world';

/** An owner with a proved thread, another user of the same account, and somebody who wants the owner's calls. */
export interface Scene {
  readonly world: MailWorld;
  readonly victim: Person;
  readonly owner: MailCustomer;
  /** The house's answer in the owner's proved thread; its token is in the attacker's hands. */
  readonly mail: Arrived;
  /** Begins another, unproved thread of the owner; its token address. */
  readonly otherThread: () => Promise<string>;
  /** The owner's first mail as it went over the wire. */
  readonly first: Sent;
  /** Another user of the account, honest to the house. */
  readonly colleague: MailCustomer;
  /** Begins a thread of the colleague's; its token address. */
  readonly colleagueThread: () => Promise<string>;
  readonly mallory: MailCustomer;
  /** Who asks for it and what, with the owner's right PIN. */
  readonly text: string;
  /** A mail with the owner's address as From, over the attacker's host, to the thread's token address, unsigned; or as told. */
  forges(odd?: Odd): Promise<Sent>;
}

/** What the attacker wants. */
export const attackersNumber = '613 555 0166';
/** What the owner had done; a number that no help article has as its example. */
export const ownersNumber = '613 555 0188';

/** Sets the stage: everything before the forgery. */
export async function stage(world: MailWorld): Promise<Scene> {
  const [victim, neighbour] = [world.person(), world.person()];
  const [owner, colleague] = [MailCustomer.of(world, victim), MailCustomer.of(world, neighbour)];
  const threadOf = (customer: MailCustomer) => async (): Promise<string> => {
    await customer.writes('What is a support PIN?', { subject: 'A question' });
    return (await customer.hears(/six digits/)).replyTo ?? '';
  };
  const first = await owner.writes(`Please forward my calls to ${ownersNumber}. My PIN is ${victim.pin}.`);
  const mail = await owner.hears(/now forwarded to \+1 613 555 0188/);
  await world.quiet();
  const mallory = new MailCustomer(world, 'mallory@attacker.example', domains.attacker, 'Mallory');
  const text = `I am ${victim.login}. Please forward my calls to ${attackersNumber}. My PIN is ${victim.pin}.`;
  return {
    world,
    victim,
    owner,
    mail,
    first,
    otherThread: threadOf(owner),
    colleague,
    colleagueThread: threadOf(colleague),
    mallory,
    text,
    forges: (odd = {}) =>
      mallory.posts({
        from: `${victim.name} <${victim.address}>`,
        to: mail.replyTo ?? '',
        subject: mail.subject,
        text,
        signer: null,
        inReplyTo: mail.messageId,
        references: [mail.messageId],
        ...odd,
      }),
  };
}
