import { headersOf, idsIn, valuesOf } from './headers';

/** What became of a mail for one recipient (RFC 3464 s2.3). */
export interface DeliveryOutcome {
  /** Final-Recipient, else Original-Recipient, without its type ("rfc822;"). */
  readonly address: string;
  /** Original-Recipient where it is named: the address we wrote to, before any forwarding. */
  readonly originalAddress: string | undefined;
  readonly action: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded' | 'unknown';
  /** "5.1.1"; undefined when missing or malformed (RFC 3463). */
  readonly status: string | undefined;
  /** What the other server said, at most 500 characters; for agents and the log, never for customers. */
  readonly diagnostic: string | undefined;
}

/** A delivery status notification. */
export interface DeliveryReport {
  readonly outcomes: readonly DeliveryOutcome[];
  /** Message-ID of the mail it is about, when it or its headers are enclosed. */
  readonly originalMessageId: string | undefined;
}

const actions = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const;
const MOST_OUTCOMES = 100;

function outcomeOf(group: string): DeliveryOutcome | undefined {
  const headers = headersOf(group);
  const first = (name: string): string | undefined => valuesOf(headers, name)[0];
  const addressIn = (name: string): string | undefined =>
    first(name)
      ?.replace(/^[^;]{0,40};/, '')
      .trim()
      .replace(/^<|>$/g, '');
  const originalAddress = addressIn('original-recipient');
  const address = addressIn('final-recipient') ?? originalAddress;
  if (address === undefined) return undefined;
  const action = first('action')?.toLowerCase().trim();
  const status = /\b([245]\.\d{1,3}\.\d{1,3})\b/.exec(first('status') ?? '')?.[1];
  const diagnostic = first('diagnostic-code')?.replace(/\s+/g, ' ').slice(0, 500);
  return { address, originalAddress, action: actions.find((known) => known === action) ?? 'unknown', status, diagnostic };
}

/**
 * Reads the parts of a notification: `status` is the text of its message/delivery-status, `original` the enclosed mail or
 * its headers. Never throws: what cannot be read is left out.
 */
export function deliveryReport(status: string, original: string | undefined): DeliveryReport {
  const groups = status.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n+/);
  const outcomes: DeliveryOutcome[] = [];
  for (const group of groups) {
    const outcome = outcomes.length < MOST_OUTCOMES ? outcomeOf(group.trim()) : undefined;
    if (outcome !== undefined) outcomes.push(outcome);
  }
  const id = valuesOf(headersOf((original ?? '').trimStart()), 'message-id').flatMap(idsIn)[0];
  return { outcomes, originalMessageId: id };
}
