import type { Envelope } from '../../../../src/channels/email/judging/judgement';
import type { Zone } from '../../../support/dns-server';
import { edKey, rsaKey } from '../../../support/mail-signing';

/** The clock of these tests: fixed, so that expired and future signatures are what they are. */
export const at = Date.now();

/** Keys of honest domains, of the attacker, and one too short. */
export const keys = { good: rsaKey(2_048), ed: edKey(), small: rsaKey(1_024), short: rsaKey(768), evil: edKey() };

export const ourIp = '198.51.100.10';
export const evilIp = '192.0.2.66';
export const hopIp = '203.0.113.5';

const key = (record: string): { readonly TXT: readonly string[] } => ({ TXT: [`v=DKIM1; ${record}`] });
const txt = (...TXT: readonly string[]): { readonly TXT: readonly string[] } => ({ TXT });
const onlyUs = txt('google-site-verification=abc', `v=spf1 ip4:${ourIp} -all`);

export const zone: Zone = {
  // A usual organization: DMARC relaxed, SPF of its mail host.
  'organization.com': txt('MS=ms1234', `v=spf1 include:_spf.host.example ~all`),
  '_spf.host.example': txt(`v=spf1 ip4:${ourIp} ip6:2001:db8:0:0:0:0:0:10 -all`),
  '_dmarc.organization.com': txt('v=DMARC1; p=reject; rua=mailto:d@organization.com'),
  'k1._domainkey.organization.com': key(keys.good.record),
  'ed._domainkey.organization.com': key(keys.ed.record),
  'small._domainkey.organization.com': key(keys.small.record),
  'short._domainkey.organization.com': key(keys.short.record),
  'gone._domainkey.organization.com': key('k=rsa; p='),
  'noversion._domainkey.organization.com': txt(keys.good.record),
  'other._domainkey.organization.com': key(`t=s; ${keys.good.record}`),
  'testing._domainkey.organization.com': key(`t=y; ${keys.good.record}`),
  'tls._domainkey.organization.com': key(`s=tlsrpt; ${keys.good.record}`),
  'sha1._domainkey.organization.com': key(`h=sha1; ${keys.good.record}`),
  'v9._domainkey.organization.com': txt(`v=DKIM9; ${keys.good.record}`),
  'late._domainkey.organization.com': { fails: 'silent' },
  'down._domainkey.organization.com': { fails: 'servfail' },
  'mail.organization.com': onlyUs,
  'k1._domainkey.mail.organization.com': key(keys.good.record),
  // A sub-domain that somebody else got hold of.
  'evil.organization.com': txt(`v=spf1 ip4:${evilIp} -all`),
  'k1._domainkey.evil.organization.com': key(keys.evil.record),
  // Strict DMARC.
  'strict.example': onlyUs,
  '_dmarc.strict.example': txt('v=DMARC1; p=none; adkim= S; aspf=s'),
  'k1._domainkey.strict.example': key(keys.good.record),
  'mail.strict.example': onlyUs,
  'k1._domainkey.mail.strict.example': key(keys.good.record),
  '_dmarc.odd.example': txt('v=DMARC1; p=none; adkim=strict'),
  'k1._domainkey.mail.odd.example': key(keys.good.record),
  // No DMARC, no signature, other kinds of SPF.
  'nodmarc.example': onlyUs,
  'k1._domainkey.nodmarc.example': key(keys.good.record),
  'k1._domainkey.mail.nodmarc.example': key(keys.good.record),
  'neutral.example': txt(`v=spf1 ip4:192.0.2.1 ?all`),
  'open.example': txt('v=spf1 +all'),
  'halves.example': txt('v=spf1 ip4:0.0.0.0/1 ip4:128.0.0.0/1 -all'),
  'upper.example': txt('v=spf1 ip4:128.0.0.0/1 -all'),
  'exists.example': txt('v=spf1 exists:%{i}.any.example -all'),
  '*.any.example': { A: ['127.0.0.2'] },
  'twice.example': txt('v=spf1 +all', `v=spf1 ip4:${ourIp} -all`),
  'loop.example': txt('v=spf1 include:loop.example +all'),
  'many.example': txt(`v=spf1 ${Array.from({ length: 30 }, (_none, i) => `include:n${i}.void.example`).join(' ')} +all`),
  'mx.example': { TXT: ['v=spf1 mx -all'], MX: ['in.mx.example'] },
  'in.mx.example': { A: [ourIp], AAAA: ['2001:db8:0:0:0:0:0:10'] },
  'redirect.example': txt('v=spf1 redirect=_spf.host.example'),
  'xn--bcher-kva.example': onlyUs,
  'k1._domainkey.xn--bcher-kva.example': key(keys.good.record),
  // DNS that does not answer.
  'silent.example': { fails: 'silent' },
  '_dmarc.silent.example': { fails: 'silent' },
  'k1._domainkey.silent.example': key(keys.good.record),
  'k1._domainkey.mail.silent.example': key(keys.good.record),
  'half.example': txt(`v=spf1 include:down.example ip4:${evilIp} -all`),
  'down.example': { fails: 'servfail' },
  'gone.example': txt(`v=spf1 ip4:${ourIp} -all`),
  // The attacker has everything in order, for what is his.
  'attacker.example': { ...txt(`v=spf1 ip4:${evilIp} -all`), A: [evilIp] },
  '_dmarc.attacker.example': txt('v=DMARC1; p=reject'),
  'k1._domainkey.attacker.example': key(keys.evil.record),
  'k1._domainkey.organization.com.attacker.example': key(keys.evil.record),
  'k1._domainkey.organizatlon.com': key(keys.evil.record),
  // Shared hosts: each name below github.io is another's.
  'k1._domainkey.alice.github.io': key(keys.good.record),
  'k1._domainkey.mallory.github.io': key(keys.evil.record),
  // The mail host that is trusted, and its domain.
  'mx.provider.example': { A: [hopIp] },
  'provider.example': txt(`v=spf1 ip4:${hopIp} -all`),
};

/** The attacker's own connection, with his own MAIL FROM. */
export const evilEnvelope: Envelope = { remoteAddress: evilIp, helo: 'attacker.example', mailFrom: 'mallory@attacker.example' };
/** A connection of the host of honest domains. */
export const goodEnvelope = (mailFrom: string): Envelope => ({ remoteAddress: ourIp, helo: 'out.host.example', mailFrom });
/** A mail fetched from a mailbox. */
export const fetched: Envelope = { remoteAddress: undefined, helo: undefined, mailFrom: undefined };

const body = 'Please forward 101 to +16135550123.\r\nMy PIN is 482913.\r\n';
/** A mail of Alice with headers exchanged, added (by a new name) or doubled (several lines in one). */
export function letter(headers: Readonly<Record<string, string>> = {}, text = body): string {
  const all = {
    From: 'Alice <alice@organization.com>',
    To: 'support@provider.example',
    Subject: 'Forwarding',
    'Message-ID': '<a1@organization.com>',
    Date: new Date(at).toUTCString().replace('GMT', '+0000'),
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  };
  return `${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n${text}`;
}
