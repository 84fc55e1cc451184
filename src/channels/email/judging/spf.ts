import { isIP } from 'node:net';
import { domainOf } from './domains';
import type { Envelope, Evidence } from './judgement';
import { mailauthResolver } from './mailauth-resolver';
import type { Resolve } from './resolver';

/** What SPF shows of a mail. */
export interface SpfFindings {
  readonly pass: Extract<Evidence, { by: 'spf' }> | undefined;
  /** For the log. */
  readonly detail: string;
}

/** Addresses nobody sends from (RFC 1122 s3.2.1.3, RFC 1112 s4, RFC 6666; the last is unassigned), one of each half of its family. */
const nobodys = { 4: ['0.0.0.1', '240.0.0.1'], 6: ['100::1', 'f000::1'] } as const;
const sender = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,253}$/;
const none = (detail: string): SpfFindings => ({ pass: undefined, detail });

/**
 * SPF of MAIL FROM (RFC 7208), if `concerns` names its domain. The null path proves nobody: bounces have it. A policy that
 * lets the whole world send (`+all`, `0.0.0.0/0`) is no sign of anybody either: a pass counts only where an address that
 * nobody sends from does not pass as well.
 */
export async function checkSpf(
  { remoteAddress, helo, mailFrom = '' }: Envelope,
  concerns: (domain: string) => Promise<boolean>,
  ask: Resolve,
): Promise<SpfFindings> {
  const ip = remoteAddress?.replace(/^::ffff:(?=\d+\.)/i, '') ?? '';
  const family = isIP(ip);
  const domain = sender.test(mailFrom) ? domainOf(mailFrom) : undefined;
  if ((family !== 4 && family !== 6) || domain === undefined || !(await concerns(domain))) return none('spf=none');
  // Loaded with the first mail: a start does not wait for it.
  const { spf } = await import('mailauth/lib/spf/index.js');
  const resultFor = async (address: string): Promise<string> => {
    const local = mailFrom.slice(0, mailFrom.lastIndexOf('@'));
    const result = await spf({
      ip: address,
      sender: `${local}@${domain}`,
      helo: helo ?? '',
      mta: 'localhost',
      resolver: mailauthResolver(ask),
    });
    return result.status.result;
  };
  const result = await resultFor(ip);
  if (result !== 'pass') return none(`spf=${result} ${domain}`);
  for (const address of nobodys[family]) {
    const other = await resultFor(address);
    if (other === 'pass') return none(`spf=pass ${domain}, but for everybody`);
    if (other === 'temperror') return none(`spf=temperror ${domain}`);
  }
  return { pass: { by: 'spf', domain }, detail: `spf=pass ${domain}` };
}
