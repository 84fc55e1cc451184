import type { Incoming } from './incoming';

/** Channels whose activities the customer's own program writes, `from` included: anybody may be named there. */
const writtenByClients: ReadonlySet<string> = new Set(['directline', 'directlinespeech', 'webchat', 'emulator']);

/** How Direct Line names a customer whose token fixes the name: no other can be written by that customer's program. */
const isFixed = (customer: string): boolean => customer.startsWith('dl_');

/**
 * Whether an event comes from the people behind a channel and not from the conversation's own customer (I7): its sender is somebody
 * else than the customer and the bot, and the customer could not have written that name. `customer`: the id under which the
 * leg speaks; undefined: nobody spoke there yet, and nobody is waited for.
 */
export function isOfHub(
  { channelId, from, recipient }: Pick<Incoming, 'channelId' | 'from' | 'recipient'>,
  customer: string | undefined,
): boolean {
  const id = from?.id ?? '';
  if (!customer || id === '' || id === customer || id === recipient?.id || from?.role?.toLowerCase() === 'user') return false;
  return !writtenByClients.has(channelId ?? '') || isFixed(customer);
}

const longestName = 60;

/** A name as it may stand before an agent's words, on one line: without control characters and what turns the direction of writing; empty: none was given. */
export const nameOf = (given: string | null | undefined): string =>
  [
    ...(given ?? '')
      .normalize('NFC')
      .replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
      .trim(),
  ]
    .slice(0, longestName)
    .join('')
    .trim();
