import type { ChangeId, NumberFacts, UserFacts } from './words';

/** What the directory and the numbering plan said of one change in this turn. */
export interface ChangeFacts {
  /** The subject in the asker's account; undefined: there is none. */
  readonly subject: UserFacts | undefined;
  readonly number?: NumberFacts & { readonly own: boolean };
  /** The extension it would give away is somebody's already. */
  readonly taken?: boolean;
}

/** All that the gate needs from the directory, read in the turn that authorizes (I1). */
export interface DirectoryFacts {
  readonly asker: UserFacts | undefined;
  /** Who confirmed the asker, where an administrator did (I13). */
  readonly approver?: UserFacts | undefined;
  readonly changes: Readonly<Record<ChangeId, ChangeFacts>>;
}
