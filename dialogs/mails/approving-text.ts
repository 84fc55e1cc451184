import type { Change, Channel, Instant } from '../../machines/words';
import type { Disputable, Frame, Named } from './frame';

/** What of a request every mail about its confirmation says (PA-6). */
interface Request extends Frame {
  /** Who asks, as the account knows them. */
  readonly asker: Named;
  readonly changes: readonly Change[];
  readonly channel: Channel;
  /** When it was asked for. */
  readonly at: Instant;
  readonly caseNumber: string;
}

/** To an administrator: please confirm who asks. The code is the customer's to tell and in no mail (T15). */
export interface ConfirmMail extends Request {
  readonly kind: 'confirm';
  /** `…/portal/confirm/<token>`. */
  readonly confirmUrl: string;
  /** From here on nobody can confirm it. */
  readonly until: Instant;
}

/** To the one who is to be confirmed, at every address on file: somebody asked for it in their name. */
export interface ConfirmAskedMail extends Request, Disputable {
  readonly kind: 'confirm-asked';
}

/** An administrator has confirmed it: to the one who was confirmed, with "this was not me", and to the other administrators, who can stop it on their page. */
export interface ConfirmedMail extends Request {
  readonly kind: 'confirmed';
  readonly approver: Named;
  readonly to: { readonly is: 'asker'; readonly notMeUrl: string } | { readonly is: 'administrator'; readonly confirmUrl: string };
}

export type ApprovingMail = ConfirmMail | ConfirmAskedMail | ConfirmedMail;
