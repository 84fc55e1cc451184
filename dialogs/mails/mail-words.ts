import type { Page } from './block';
import type { MailKind, MailText } from './text';
import type { NoticeStage } from './waiting';

/** All mails of one language; the compiler counts them. */
export interface MailWords {
  /** Constant for each kind, without digits (P6). */
  readonly subjects: Readonly<Record<MailKind, string>>;
  /** Instead of its kind's, where a mail with a link to go on may be answered as well. */
  readonly goOnSubject: string;
  /** Of notices, by what they tell of. */
  readonly noticeSubjects: Readonly<Record<NoticeStage, string>>;
  readonly pages: { readonly [Kind in MailKind]: (mail: Extract<MailText, { readonly kind: Kind }>) => Page };
  /** Between a label and its value in the plain part. */
  readonly colon: string;
  /** The last touch on every text, e.g. the language's typography. */
  readonly finish: (text: string) => string;
}
