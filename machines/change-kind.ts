import type { z } from 'zod';
import type { FieldName, Fields, KindId, NumberFacts, RefusalReason, SecretField } from './words';

/** One kind of change; everything that sets it apart from the others is in its data file. */
export interface ChangeKind {
  readonly id: KindId;
  /** Who may ask: for oneself; an administrator for a user of the account; anyone at all, unproved. */
  readonly who: {
    readonly self: boolean;
    readonly administrator: boolean;
    readonly anyone: boolean;
    /** An office manager, for users without a role (SO-9). */ readonly officeManager?: true;
    /** Who asks has to have this role, whomever it is for. */ readonly only?: 'administrator';
  };
  readonly proof: 'pin' | 'none';
  /** What makes it want a one-time code besides (fresh). */
  readonly fresh: (number: NumberFacts | undefined) => boolean;
  /** The fields when nothing is missing. */
  readonly fields: z.ZodType<Fields>;
  /** In which order missing fields are asked for. */
  readonly asks: readonly FieldName[];
  /** Fields that are there and cannot be: left out, and asked for again. */
  readonly faults?: (fields: Fields) => readonly FieldName[];
  /** Its extension must be nobody's of the account yet. */
  readonly addsExtension?: true;
  /** The other administrators of the account are told, too, when it is done. */
  readonly tellsAdministrators?: true;
  /** What is keyed in twice on a call by somebody who has shown who they are; asked there when nothing else is missing, and nowhere else. */
  readonly secret?: SecretField;
  /** Where nothing is keyed in: its subject sets it on a one-time page, whose link goes to the designated address; the change is made there, under this one's id. */
  readonly page?: 'voicemail';
  /** Not begun on a call: what is only heard may be somebody else's address. */
  readonly inWriting?: true;
  /** For users alone who have not set up their account (SO-1): they may ask for it themselves as well. */
  readonly beforeSetUp?: true;
  /** Where the portal is ours it is done by a mail to the subject's designated address with this link; a directory of somebody else is asked to. */
  readonly mails?: 'reset' | 'welcome';
  /** It waits until the new address, or the one on file, has answered a mail that goes there (T14); the outcome told is that it was asked. */
  readonly confirmAddress?: 'new' | 'primary';
  /** What its subject was granted ends with it, before it is told as done (I8). */
  readonly endsRights?: true;
  /** What is never done, whoever asks. */
  readonly never: (number: (NumberFacts & { readonly own?: boolean }) | undefined) => RefusalReason | undefined;
  /** The customer can do it alone on a self-service page (PA-10). */
  readonly selfService: boolean;
  /** Who carries it out: the account directory, the PIN service or the login reminder. */
  readonly carriedOutBy: 'directory' | 'pins' | 'logins';
}
