import type { Channel } from '../../../machines/words';
import type { DemoPerson } from '../demo-facts';
import type { Score } from '../ratings';

/** One step of the demo's explanation. */
interface Step {
  readonly title: string;
  readonly text: string;
}

/** A title and the paragraphs under it. */
export interface Message {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** Words of the frame around every page. */
export interface FrameWords {
  readonly htmlLang: 'en' | 'fr';
  readonly skip: string;
  readonly home: string;
  readonly chat: string;
  readonly mailbox: string;
  readonly help: string;
  /** Said of a link that opens a new tab, for ears only. */
  readonly newTab: string;
  /** In the other language: the switch is for who does not read this one. */
  readonly otherLanguage: string;
  /** Before the name of who is signed in, for ears only. */
  readonly signedInAs: string;
  readonly signOut: string;
  readonly signIn: string;
  readonly footer: string;
  readonly footerDemo: string;
}

/** Words of the home page without its chat. */
export interface HomeWords {
  readonly title: string;
  readonly description: string;
  readonly headline: string;
  readonly lead: string;
  readonly openChat: string;
  readonly promisesTitle: string;
  readonly promises: readonly Step[];
}

/** Words of the part that only the demo shows. */
export interface DemoWords {
  readonly title: string;
  readonly lead: string;
  /** In their place where a mail server is named and no mailbox shows the mails. */
  readonly mailed: { readonly lead: string; readonly fetch: string };
  readonly say: Step;
  /** What to type; `login` is the one of a plain user. */
  readonly sentence: (login: string) => string;
  readonly useSentence: string;
  readonly fetch: Step;
  readonly openMailbox: string;
  /** The same on the other channels. */
  readonly otherWays: string;
  readonly writeMail: string;
  readonly makeCall: string;
  readonly give: Step;
  readonly peopleTitle: string;
  readonly peopleHint: string;
  /** Over the people of one company. */
  readonly account: (company: string, number: string) => string;
  readonly columns: { readonly name: string; readonly login: string; readonly extension: string };
  readonly roles: Readonly<Record<DemoPerson['role'], string>>;
  readonly neverActivated: string;
}

/** Words of the chat's panel and of the script in it. */
export interface ChatWords {
  readonly title: string;
  readonly subtitle: string;
  readonly startOver: string;
  readonly close: string;
  readonly connecting: string;
  readonly unreachable: string;
  readonly slow: string;
  readonly ended: string;
  readonly retry: string;
  readonly startNew: string;
  readonly noScript: string;
  readonly startedOver: string;
}

/** Words of the pages behind mailed links. */
export interface LinkWords {
  readonly where: string;
  readonly when: string;
  readonly what: string;
  readonly channels: Readonly<Record<Channel | 'portal', string>>;
  /** Of what was done already, and where the page does not know it. */
  readonly whatDone: string;
  readonly inTheMail: string;
  readonly onlyPin: string;
  readonly verifyTitle: string;
  readonly verifyLead: string;
  readonly notMeFirst: string;
  readonly notMeLink: string;
  readonly verifyHere: string;
  readonly verifyElsewhere: string;
  readonly verifyButton: string;
  /** On the page of a link to go on elsewhere. */
  readonly resume: {
    readonly title: string;
    readonly lead: string;
    readonly nothingYet: string;
    readonly here: string;
    readonly elsewhere: string;
    readonly button: string;
  };
  readonly proved: Message;
  readonly backToChat: string;
  readonly notMeTitle: string;
  readonly notMeLead: string;
  readonly notMeWill: readonly string[];
  readonly notMeDoneStays: string;
  /** The same of what was done at the portal. */
  readonly notMePortalStays: string;
  readonly notMeButton: string;
  readonly notMeLeave: string;
  readonly notMeDone: Message;
  readonly dead: Message;
}

/** Words of the page where an administrator confirms who asks. */
export interface ConfirmWords {
  readonly title: (name: string) => string;
  readonly refuseLead: string;
  readonly refuse: string;
  readonly stopLead: string;
  readonly stop: string;
  readonly lead: string;
  readonly givenLead: string;
  readonly who: string;
  readonly caseNumber: string;
  readonly steps: readonly string[];
  readonly code: string;
  readonly codeHint: string;
  readonly pin: string;
  readonly pinHint: string;
  readonly button: string;
  readonly noPin: string;
  readonly mailPin: string;
  readonly effect: (until: string) => string;
  readonly notices: Readonly<Record<'wrong-pin' | 'wrong-code' | 'pin-on-its-way', string>>;
  readonly confirmed: Message;
  readonly refused: Message;
  readonly ended: Message;
  readonly over: Message;
}

/** Words of the page on which help is rated. */
export interface RateWords {
  readonly title: string;
  readonly lead: (caseNumber: string) => string;
  /** Over the answers, which go on with it. */
  readonly question: string;
  readonly scores: Readonly<Record<Score, string>>;
  readonly missing: string;
  readonly button: string;
  readonly once: string;
  readonly thanks: Message;
  readonly already: Message;
  readonly dead: Message;
}

/** Words of the pages that say that something did not work. */
export interface ErrorWords {
  readonly later: Message;
  readonly crossSite: Message;
  readonly tryAgain: string;
  readonly toHome: string;
}

/** Every word of the website in one language; the compiler finds what is missing. */
export interface Words {
  readonly frame: FrameWords;
  readonly home: HomeWords;
  readonly demo: DemoWords;
  readonly chat: ChatWords;
  readonly links: LinkWords;
  readonly confirm: ConfirmWords;
  readonly rate: RateWords;
  readonly errors: ErrorWords;
}
