import type { Channel, Language } from '../../../machines/words';
import type { Person } from '../../support/mail-people';
import type { MailWorld } from '../../support/mail-world';
import type { Company } from './people';
import type { Ear, Meaning } from './meanings';
import type { Wish } from './words';

/** Who does something where: one cell of the table. */
export interface Cell {
  readonly world: MailWorld;
  readonly company: Company;
  readonly person: Person;
  readonly language: Language;
  /** Names themself as somebody whom nobody knows. */
  readonly unknown?: true;
}

/** The carrier's token of the houses in this table. */
export const voiceToken = 'a token of the carrier';

/** What a customer does and is told, whatever the channel. Every step waits for its answer. */
export interface Customer extends Ear {
  readonly channel: Channel;
  readonly cell: Cell;
  /** Says what is wanted, and who it is where that is asked. */
  wants(...wishes: readonly Wish[]): Promise<void>;
  /** Says yes to what is summarized. By mail nothing is sent where the PIN is that yes, or a proved mail was one itself (P8). */
  agrees(): Promise<void>;
  /** Says yes, whatever was asked. */
  saysYes(): Promise<void>;
  /** Gives a PIN, the right one unless told. */
  proves(pin?: string): Promise<void>;
  losesPin(): Promise<void>;
  losesMailbox(): Promise<void>;
  /** The four digits that were given last, to be told to somebody else. */
  code(): Promise<string>;
  /** Lets what happens elsewhere happen; on the phone by staying silent. */
  waits(): Promise<void>;
  corrects(number: string): Promise<void>;
  cancels(): Promise<void>;
  /** Waits until all of this was told since the last step. */
  hears(...meanings: readonly Meaning[]): Promise<void>;
  /** All that was told since the beginning. */
  transcript(): Promise<string>;
  /** Ends the conversation, as one does on this channel. */
  leaves(): Promise<void>;
}

/** A PIN that is not this person's. */
export const wrong = (pin: string): string => String((Number(pin) + 1) % 1_000_000).padStart(6, '0');

/** Four digits that stand alone, as a code is shown or read out; '' where there are none. */
export const codeIn = (text: string): string =>
  (/(?:^|\n)(\d{4})\n|: (\d \d \d \d)\./.exec(text)?.slice(1).find(Boolean) ?? '').replaceAll(' ', '');
