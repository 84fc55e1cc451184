import { soleWriter, type Mail } from '../reading/mail';
import { createAlignment } from './alignment';
import { createAsking, type Asking } from './asking';
import { checkDkim } from './dkim';
import { domainOf } from './domains';
import type { Envelope, Evidence, Judgement, UnalignedReason } from './judgement';
import { rawMailOf, type RawMail } from './raw-mail';
import { createResolver, type Resolve } from './resolver';
import { checkSpf } from './spf';
import { believed, isFromHop, type TrustedHop } from './trusted-hop';

/** What a judge needs. */
export interface JudgeOptions {
  /** DNS_SERVERS (`host:port`; none: the system's), or a resolver. */
  readonly dns: readonly string[] | Resolve;
  /** TRUSTED_AUTHSERV_ID. */
  readonly trustedAuthservId?: string | undefined;
  /** Addresses that host connects from where DNS does not have them, as of a mail host on the same machine. */
  readonly trustedAddresses?: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds one mail's judgement may take. */
  readonly timeout?: number;
}

/** Judges who wrote a mail. `mail` is what was read of `raw`, as it came, without headers of our own. Resolves always. */
export type Judge = (raw: Buffer, envelope: Envelope, mail: Mail) => Promise<Judgement>;

/** Headers that may stand once (RFC 5322 s3.6, RFC 2045 s3). */
const once = [
  'from',
  'sender',
  'reply-to',
  'to',
  'cc',
  'message-id',
  'in-reply-to',
  'references',
  'subject',
  'date',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
];

const unaligned = (reason: UnalignedReason, detail: string): Judgement => ({ kind: 'unaligned', reason, detail });
const sayOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The one writer of a mail and its domain, or why there is none (T17). */
function writerOf(raw: Buffer, mail: Mail): { readonly rawMail: RawMail; readonly address: string; readonly domain: string } | Judgement {
  const address = soleWriter(mail)?.address;
  if (address === undefined)
    return unaligned('no-single-writer', `${mail.from.count} From headers, ${mail.from.mailboxes.length} mailboxes`);
  const domain = domainOf(address);
  if (domain === undefined) return unaligned('odd-domain', 'The domain of From is no host name.');
  const rawMail = rawMailOf(raw);
  if (rawMail === undefined) return unaligned('malformed-headers', 'A header line is not one.');
  const doubled = once.filter((name) => rawMail.fields.filter((field) => field.name === name).length > 1);
  if (doubled.length > 0) return unaligned('doubled-headers', doubled.join(', '));
  const [read, came] = [mail.headers, rawMail.fields].map((headers) => headers.find(({ name }) => name === 'from')?.value);
  if (came === undefined || read !== came) return unaligned('no-single-writer', 'The raw mail has another From than the one read.');
  return { rawMail, address, domain };
}

/**
 * A judge of who wrote a mail (T17, T18): exactly one writer, and a DKIM signature or MAIL FROM of his domain, aligned as
 * the domain's DMARC says (RFC 7489 s3.1). The cheapest sure evidence is enough: no more is asked of DNS than is needed.
 */
export function createJudge({ dns, trustedAuthservId = '', trustedAddresses = [], now, timeout = 8_000 }: JudgeOptions): Judge {
  const resolve = typeof dns === 'function' ? dns : createResolver(dns);
  const hop: TrustedHop | undefined = trustedAuthservId === '' ? undefined : { authservId: trustedAuthservId, addresses: trustedAddresses };

  async function evidenceFor(
    rawMail: RawMail,
    from: string,
    envelope: Envelope,
    ask: Resolve,
    told: string[],
  ): Promise<Evidence | undefined> {
    const alignment = createAlignment(from, ask);
    /** A domain whose DMARC is not known is not aligned; what DNS did not answer is remembered by the asking. */
    const aligns: typeof alignment.aligns = (domain, method) => alignment.aligns(domain, method).catch(() => false);
    const dkim = await checkDkim(rawMail, alignment.concerns, ask, now());
    told.push(dkim.detail);
    for (const pass of dkim.passes) if (await aligns(pass.domain, 'dkim')) return pass;
    if (hop === undefined || !(await isFromHop(hop, envelope, ask))) {
      const spf = await checkSpf(envelope, alignment.concerns, ask);
      told.push(spf.detail);
      return spf.pass !== undefined && (await aligns(spf.pass.domain, 'spf')) ? spf.pass : undefined;
    }
    // The hop's own address says nothing of who wrote: SPF would pass for its own domain whoever mails through it.
    const word = await believed(hop, rawMail.fields, from, { ...alignment, aligns });
    if (word === undefined) told.push('the trusted hop vouches for nothing');
    return word;
  }

  async function judged(raw: Buffer, envelope: Envelope, mail: Mail, { ask, unanswered }: Asking): Promise<Judgement> {
    try {
      const writer = writerOf(raw, mail);
      if ('kind' in writer) return writer;
      const { rawMail, address, domain } = writer;
      const told = [`from ${domain}`];
      const evidence = await evidenceFor(rawMail, domain, envelope, ask, told);
      if (evidence !== undefined) return { kind: 'aligned', address, domain, evidence };
      const missing = unanswered();
      return missing === undefined
        ? unaligned('no-aligned-pass', told.join(', '))
        : { kind: 'unknown', reason: 'temperror', detail: `${told.join(', ')}; ${missing}` };
    } catch (error) {
      return unaligned('broken', sayOf(error));
    }
  }

  return async (raw, envelope, mail) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Judgement>((settle) => {
      timer = setTimeout(() => settle({ kind: 'unknown', reason: 'temperror', detail: `No judgement within ${timeout} ms.` }), timeout);
    });
    try {
      return await Promise.race([judged(raw, envelope, mail, createAsking(resolve)), late]);
    } finally {
      clearTimeout(timer);
    }
  };
}
