import type { Zone } from './dns-server';
import { edKey, rsaKey, type Key } from './mail-signing';

/** Where somebody's mail comes from: who signs it, and from which address of this machine it is handed over. */
export interface Domain {
  readonly name: string;
  /** Signs under the selector `k1`; undefined: nothing is signed. */
  readonly key: Key | undefined;
  /** Address of its outgoing mail host; SPF of the domain names it. */
  readonly ip: string;
}

/** Where customers write to. */
export const support = 'support@support.example';

const honest = '127.0.0.10';
const evil = '127.0.0.66';
const evilKey = edKey();

/** Domains with their keys: of customers, of strangers, of the attacker. */
export const domains = {
  /** DMARC, DKIM, SPF: as usual organizations have it. */
  organization: { name: 'organization.com', key: rsaKey(2_048), ip: honest },
  /** The same without DMARC. */
  noDmarc: { name: 'nodmarc.example', key: edKey(), ip: honest },
  /** SPF alone. */
  spfOnly: { name: 'spfonly.example', key: undefined, ip: honest },
  /** Honest people whom the house does not know. */
  strangers: { name: 'strangers.example', key: edKey(), ip: honest },
  /** DNS that does not answer about it. */
  unanswered: { name: 'unanswered.example', key: edKey(), ip: honest },
  /** The attacker has everything in order, for what is his. */
  attacker: { name: 'attacker.example', key: evilKey, ip: evil },
  lookAlike: { name: 'organizatlon.com', key: evilKey, ip: evil },
  below: { name: 'evil.organization.com', key: evilKey, ip: evil },
} as const satisfies Record<string, Domain>;

const dkim = ({ key }: Domain): { readonly TXT: readonly string[] } => ({ TXT: [`v=DKIM1; ${key?.record ?? ''}`] });
const spf = ({ ip }: Domain): { readonly TXT: readonly string[] } => ({ TXT: [`v=spf1 ip4:${ip} -all`] });
const dmarc = { TXT: ['v=DMARC1; p=reject'] };

const { organization, noDmarc, spfOnly, strangers, unanswered, attacker, lookAlike, below } = domains;

/** A mail host whose word may be believed (TRUSTED_AUTHSERV_ID), and where it connects from. */
export const trustedHop = {
  name: 'mx.provider.example',
  ip: '127.0.0.5',
  /** What it writes above a mail of the organization that it has checked. */
  headers:
    'Authentication-Results: mx.provider.example; dmarc=pass header.from=organization.com\r\nReceived: from out.organization.com (127.0.0.10) by mx.provider.example with ESMTPS; Tue, 6 May 2031 14:00:00 +0000\r\n',
};

/** What DNS has of all of them. */
export const mailZone: Zone = {
  [trustedHop.name]: { A: [trustedHop.ip] },
  ...Object.fromEntries(
    [organization, noDmarc, spfOnly, strangers, attacker, lookAlike, below].map((domain) => [domain.name, spf(domain)]),
  ),
  ...Object.fromEntries(
    [organization, noDmarc, strangers, attacker, lookAlike, below].map((domain) => [`k1._domainkey.${domain.name}`, dkim(domain)]),
  ),
  ...Object.fromEntries([organization, strangers, attacker, lookAlike].map(({ name }) => [`_dmarc.${name}`, dmarc])),
  [unanswered.name]: { fails: 'servfail' },
  [`_dmarc.${unanswered.name}`]: { fails: 'servfail' },
  [`k1._domainkey.${unanswered.name}`]: { fails: 'servfail' },
};
