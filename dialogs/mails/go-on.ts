import type { Page } from './block';
import type { InHand, ResumeMail } from './text';

/** A mail by whose answer its reader goes on with what is in hand elsewhere. */
export type GoOnMail = ResumeMail & { readonly inHand: InHand };

/** Its words in one language. */
export interface GoOnWords {
  /** Without digits (P6). */
  readonly subject: string;
  readonly page: (mail: GoOnMail) => Omit<Page, 'footer'>;
}

export const isGoOn = (mail: ResumeMail): mail is GoOnMail => mail.inHand !== undefined;
