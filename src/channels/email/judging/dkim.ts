import { textsOf } from './asking';
import { keyAllows, signatureOf, type Signature } from './dkim-signature';
import type { Evidence } from './judgement';
import type { Field, RawMail } from './raw-mail';
import type { Resolve } from './resolver';
import { mailauthResolver } from './mailauth-resolver';

/** What DKIM shows of a mail. */
export interface DkimFindings {
  readonly passes: readonly Extract<Evidence, { by: 'dkim' }>[];
  /** For the log: what became of each signature that could have counted. */
  readonly detail: string;
}

/** Signatures looked at. Each costs a question to DNS and a public-key operation. */
const MOST_SIGNATURES = 5;
/** RFC 8301 s3.2. */
const SHORTEST_KEY = 1_024;

/** The signature of a field when it may count for the domain at hand. */
async function candidate(
  field: Field,
  concerns: (domain: string) => Promise<boolean>,
  now: number,
): Promise<readonly [Field, Signature][]> {
  const signature = field.name === 'dkim-signature' ? signatureOf(field.value, now) : undefined;
  return signature !== undefined && (await concerns(signature.domain)) ? [[field, signature]] : [];
}

/**
 * The DKIM signatures of a mail that verify, of domains that `concerns` names. mailauth sees only From, the candidates and
 * what they sign: what it does with ARC, other signatures and odd ones cannot matter. It calls an altered body `neutral`:
 * only `pass` counts.
 */
export async function checkDkim(
  mail: RawMail,
  concerns: (domain: string) => Promise<boolean>,
  ask: Resolve,
  now: number,
): Promise<DkimFindings> {
  const candidates: (readonly [Field, Signature])[] = [];
  for (const field of mail.fields) {
    if (candidates.length < MOST_SIGNATURES) candidates.push(...(await candidate(field, concerns, now)));
  }
  if (candidates.length === 0) return { passes: [], detail: 'dkim=none' };
  if (!mail.hashable) return { passes: [], detail: 'dkim=none (lines too many or too long)' };

  const needed = new Set(['from', ...candidates.flatMap(([, { signed }]) => signed)]);
  const fields = mail.fields.filter((field) =>
    field.name === 'dkim-signature' ? candidates.some(([kept]) => kept === field) : needed.has(field.name),
  );
  const input = Buffer.concat([Buffer.from(`${fields.map(({ line }) => line).join('\r\n')}\r\n\r\n`, 'latin1'), mail.body]);
  // A signer's clock may be ahead of ours, within the skew that signatureOf allows; mailauth would allow none.
  const curTime = new Date(Math.max(now, ...candidates.map(([, { made }]) => made * 1_000)));
  // Loaded with the first mail: a start does not wait for it.
  const { dkimVerify } = await import('mailauth/lib/dkim/verify.js');
  // `sender` only keeps mailauth from reading a Return-Path.
  const { results } = await dkimVerify(input, {
    resolver: mailauthResolver(ask),
    sender: 'postmaster@localhost',
    minBitLength: SHORTEST_KEY,
    curTime,
  });

  const passes: Extract<Evidence, { by: 'dkim' }>[] = [];
  for (const { status, signingDomain, selector, id = '' } of results) {
    const made = candidates
      .map(([, signature]) => signature)
      .filter((signature) => signature.domain === signingDomain?.toLowerCase() && signature.selector === selector);
    const first = made[0];
    if (status.result !== 'pass' || first === undefined) continue;
    // Of several by one key only what holds for each of them is said: results do not name their header.
    const [record = ''] = await textsOf(ask, `${first.selector}._domainkey.${first.domain}`);
    if (!made.every((signature) => keyAllows(record, signature))) continue;
    passes.push({
      by: 'dkim',
      domain: first.domain,
      selector: first.selector,
      signature: id,
      signed: first.signed.filter((name) => made.every(({ signed }) => signed.includes(name))),
    });
  }
  return { passes, detail: results.map(({ status, signingDomain }) => `dkim=${status.result} d=${signingDomain}`).join(', ') };
}
