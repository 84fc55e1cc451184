/** What every mail of ours says of the house. */
export interface MailFrame {
  /** The name customers know the provider by. */
  readonly company?: string;
  /** IANA zone of the times told. */
  readonly timeZone: string;
  /** Where people can write to. */
  readonly support: string;
}
