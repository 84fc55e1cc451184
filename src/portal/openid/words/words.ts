import type { Message } from '../../../website/words/words';

/** What the portal says to who comes from an application, or leaves one. */
export interface OpenIdWords {
  /** After signing in, while the browser goes on by itself. `to`: the application. */
  readonly goingOn: (to: string) => Message;
  readonly goOn: (to: string) => string;
  /** Before a program on the user's own machine is told who they are: another program could say it is that one. */
  readonly mayGoOn: (to: string, login: string) => Message;
  readonly rather: string;
  /** The application's request is over, or was begun in another browser. */
  readonly ranOut: Message;
  /** The application asked for something that cannot be. */
  readonly refused: Message;
  /** Before what only those who run it understand. */
  readonly forMakers: string;
  readonly signOut: {
    readonly title: string;
    readonly lead: (from: string | undefined) => string;
    readonly button: string;
    readonly stay: string;
  };
  readonly signedOut: Message;
  readonly toPortal: string;
  /** Above the sign-in form. */
  readonly toGoOn: (to: string) => string;
  readonly onceMore: (to: string) => string;
}
