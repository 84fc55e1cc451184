import type { Audience } from '../article';

/** Every word of the help pages but the articles' own. */
export interface HelpWords {
  readonly title: string;
  readonly lead: string;
  readonly search: string;
  readonly searchButton: string;
  readonly found: (count: number, words: string) => string;
  readonly nothing: (words: string) => string;
  readonly nothingHint: string;
  readonly nothingAsked: string;
  readonly steps: string;
  readonly video: string;
  readonly askTitle: string;
  readonly ask: string;
  readonly doItTitle: string;
  readonly doIt: string;
  /** What stands in the message box of the chat then. */
  readonly aboutArticle: (title: string) => string;
  readonly audience: Readonly<Record<Exclude<Audience, 'public'>, string>>;
  readonly restricted: {
    readonly title: Readonly<Record<Exclude<Audience, 'public'>, string>>;
    readonly lead: Readonly<Record<Exclude<Audience, 'public'>, string>>;
    /** To strangers: how to become who may read it, where one can sign in and where not. */
    readonly bySignIn: string;
    readonly byPin: string;
    readonly noAccount: string;
    /** Under every list of articles, for strangers. */
    readonly more: string;
    readonly signIn: string;
    /** To who is signed in, and may not all the same. */
    readonly signedIn: (login: string) => string;
  };
  readonly helpful: {
    readonly title: string;
    readonly yes: string;
    readonly no: string;
    readonly send: string;
    readonly comment: string;
    readonly commentHint: string;
    readonly thanks: string;
    readonly thanksNo: string;
    readonly toSupport: string;
    readonly count: (yes: number, all: number) => string;
    readonly tooMany: string;
  };
  readonly missing: { readonly title: string; readonly lead: string };
  readonly back: string;
}
