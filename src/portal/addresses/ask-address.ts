import type { ChangeId, Instant, Language, Millis } from '../../../machines/words';
import type { User } from '../../directory/port';
import type { MailFrame } from '../../effects/mails/mail-frame';
import type { SendMail } from '../../effects/send-mail';
import type { SecretPort } from '../../store/port';
import type { PortalLinks } from '../links/portal-links';

/** A change of an address that passed the gate, before the new address has confirmed it. */
export interface AddressOrder {
  readonly change: ChangeId;
  readonly subject: User;
  readonly asker: User;
  readonly email: string;
  /** The asker's epoch in the warrant: a revocation ends what waits, too (I8). */
  readonly epoch: number;
  readonly effect: string;
  readonly case: string;
  readonly caseNumber: string;
  readonly at: Instant;
  /** When the link ends; `confirmLife` from `at` on unless told. */
  readonly until?: Instant;
  readonly language: Language;
}

/** Asks the new address to confirm: the one mail that ever goes to an address that is not on file. */
export type AskAddress = (order: AddressOrder) => Promise<void>;

/** How long the confirmation is waited for. */
export const confirmLife: Millis = 24 * 3_600_000;

export interface AskAddressDeps {
  readonly links: Pick<PortalLinks, 'issue'>;
  readonly store: Pick<SecretPort, 'epochOf'>;
  readonly send: SendMail;
  readonly frame: MailFrame;
  /** For how long nothing that proves goes to a new address (COOLING_OFF). */
  readonly rest: Millis;
}

/** The link is its subject's, so that a newer change, "this was not me" or another address ends it (I5). */
export function createAskAddress({ links, store, send, frame, rest }: AskAddressDeps): AskAddress {
  return async ({ change, subject, asker, email, epoch, effect, case: of, caseNumber, at, until = at + confirmLife, language }) => {
    const confirmUrl = await links.issue('email-confirm', {
      user: subject,
      case: of,
      effect,
      at,
      language,
      life: until - at,
      epoch: await store.epochOf(subject.id),
      data: { email, change, asker: asker.id, epoch: String(epoch), case: caseNumber },
    });
    await send(
      {
        to: { name: '', address: email },
        language,
        autoSubmitted: 'auto-generated',
        text: {
          kind: 'address-confirm',
          login: subject.login,
          company: subject.account.name,
          asker: { name: asker.name, login: asker.login },
          confirmUrl,
          until,
          rest,
          ...frame,
        },
      },
      { effect, type: 'change.apply', leg: '' },
    );
  };
}
