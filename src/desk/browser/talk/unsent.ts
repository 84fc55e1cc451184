/** What an agent began to write and did not send, by case; kept in the page's memory alone, never stored. */
export interface Unsent {
  readonly text: string;
  /** On which leg it was to be said; undefined: the one the customer uses. */
  readonly leg?: string | undefined;
}

const kept = new Map<string, Unsent>();

export const unsentOf = (number: string): Unsent => kept.get(number) ?? { text: '' };

/** Keeps it until it is sent or discarded. */
export function keepUnsent(number: string, unsent: Unsent): void {
  if (unsent.text === '') kept.delete(number);
  else kept.set(number, unsent);
}

/** Asks before the page is left while words are not sent. */
export function warnOfUnsent(): void {
  addEventListener('beforeunload', (event) => {
    if ([...kept.values()].some(({ text }) => text.trim() !== '')) event.preventDefault();
  });
}
