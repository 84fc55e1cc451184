import type { BrowserName } from '../browser-name';

/** What was done, told above the page it was done on. */
export type ProfileNotice = 'password' | 'voicemail' | 'support-pin' | 'signed-out-there' | 'signed-out-elsewhere' | 'nothing-done';

/** What the pages say on which somebody looks after their account, and their company's. */
export interface ProfileWords {
  readonly title: string;
  readonly facts: {
    readonly name: string;
    readonly login: string;
    readonly extension: string;
    readonly company: string;
    readonly email: string;
    readonly secondEmail: string;
    readonly roles: string;
    readonly state: string;
  };
  readonly none: string;
  readonly roles: Readonly<Record<'administrator' | 'office-manager', string>>;
  readonly notices: Readonly<Record<ProfileNotice, string>>;
  /** Beside the field for the password that is asked for once more. */
  readonly current: string;
  readonly currentWrong: string;
  readonly password: { readonly title: string; readonly lead: string; readonly button: string };
  readonly voicemail: { readonly title: string; readonly lead: string; readonly button: string };
  readonly supportPin: {
    readonly title: string;
    readonly lead: (address: string) => string;
    readonly button: string;
    /** One was made within the last two minutes, or ten today. */ readonly justMailed: (minutes: number) => string;
  };
  readonly sessions: {
    readonly title: string;
    readonly lead: string;
    readonly browser: (name: BrowserName) => string;
    /** `moment`: as `moment` of dialogs writes it. */
    readonly since: (moment: string) => string;
    readonly remembered: string;
    readonly here: string;
    readonly end: string;
    /** For ears: which one the button is about. */
    readonly endOf: (name: string) => string;
    readonly endOthers: string;
  };
  readonly ways: { readonly profile: string; readonly users: string };
  readonly users: {
    readonly title: string;
    readonly lead: Readonly<Record<'administrator' | 'office-manager', (company: string) => string>>;
    readonly find: string;
    readonly findButton: string;
    readonly nobody: string;
    readonly more: (count: number) => string;
    readonly states: Readonly<Record<'active' | 'waiting' | 'suspended', string>>;
    readonly welcome: {
      readonly button: string;
      readonly of: (name: string) => string;
      readonly sent: (name: string) => string;
      readonly notNow: string;
    };
    readonly check: {
      readonly title: string;
      readonly lead: string;
      readonly user: string;
      readonly email: string;
      readonly button: string;
      readonly right: (name: string) => string;
      readonly wrong: (name: string) => string;
      readonly noAddress: string;
    };
    readonly confirm: { readonly title: string; readonly text: string };
    readonly support: { readonly title: string; readonly lead: string; readonly after: string; readonly button: string };
  };
}
