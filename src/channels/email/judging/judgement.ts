/** Where a mail came in. Of a mail fetched from a mailbox nothing of it is known. */
export interface Envelope {
  /** IP address of the client that handed the mail over. */
  readonly remoteAddress: string | undefined;
  /** What that client called itself (EHLO or HELO). */
  readonly helo: string | undefined;
  /** MAIL FROM without angle brackets; '' for the null path. */
  readonly mailFrom: string | undefined;
}

/** What shows that a mail is from its From domain. */
export type Evidence =
  /** `signature`: SHA-256 of the signature in hex, the same for every copy of the mail: who sees it twice sees a replay. `signed`: signed headers, in small letters. */
  | {
      readonly by: 'dkim';
      readonly domain: string;
      readonly selector: string;
      readonly signature: string;
      readonly signed: readonly string[];
    }
  | { readonly by: 'spf'; readonly domain: string }
  /** `method`: what the trusted hop says it has checked. */
  | { readonly by: 'trusted-hop'; readonly domain: string; readonly method: 'dmarc' | 'dkim' | 'spf' };

/** Why a mail is of nobody. */
export type UnalignedReason =
  /** Not exactly one From header with exactly one mailbox, or raw mail and read mail differ in it. */
  | 'no-single-writer'
  /** The From domain is no host name, or could be read as two. */
  | 'odd-domain'
  /** Header lines that two readers could read in two ways. */
  | 'malformed-headers'
  /** A header twice that may stand once (RFC 5322 s3.6): the one signed need not be the one read (RFC 6376 s8.15). */
  | 'doubled-headers'
  /** Neither DKIM nor SPF nor the trusted hop vouches for the From domain. */
  | 'no-aligned-pass'
  /** Checking broke on the mail (I14). */
  | 'broken';

/**
 * Who wrote a mail: the answer for the domain only. Whether the address is the one on file is the caller's to compare
 * (same-address.ts). `detail` is for the log: domains and outcomes, nothing of the text.
 */
export type Judgement =
  /** `address` as the one From mailbox has it; `domain` is its domain in ASCII and small letters. */
  | { readonly kind: 'aligned'; readonly address: string; readonly domain: string; readonly evidence: Evidence }
  | { readonly kind: 'unaligned'; readonly reason: UnalignedReason; readonly detail: string }
  /** DNS did not answer, so nothing is proved now (I14): to be treated as unaligned. */
  | { readonly kind: 'unknown'; readonly reason: 'temperror'; readonly detail: string };
