/** A person of the demo data whom a visitor may try the chat as. */
export interface DemoPerson {
  readonly name: string;
  readonly login: string;
  readonly extension: string;
  readonly accountNumber: string;
  readonly company: string;
  readonly role: 'user' | 'administrator' | 'office-manager';
  /** Somebody who was never active gets no PIN; shown as such. */
  readonly activated: boolean;
}

/** What the demo website may tell everybody. Absent outside the demo, and the page then names nobody. */
export interface DemoFacts {
  readonly people: readonly DemoPerson[];
  /** Path of the page that shows the mails of the demo; undefined: a mail server is named, and mails go there. */
  readonly mailboxPath: string | undefined;
}
