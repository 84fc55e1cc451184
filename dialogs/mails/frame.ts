/** What every mail knows. All URLs begin with the configured public address and are written as they come. */
export interface Frame {
  /** The name customers know the provider by. */
  readonly company?: string;
  /** IANA time zone for the times told in the mail. */
  readonly timeZone: string;
  /** Where people can write to, e.g. `support@example.com`; undefined: mail to us is read by nobody. */
  readonly support: string | undefined;
}

/** A mail that somebody may have caused who is not its reader. */
export interface Disputable {
  /** `…/not-me/<token>`. */
  readonly notMeUrl: string;
}

/** A person as the account knows them. */
export interface Named {
  readonly name: string;
  readonly login: string;
}
