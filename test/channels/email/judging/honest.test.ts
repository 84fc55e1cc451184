import { handSigned, nodemailed, signed } from '../../../support/mail-signing';
import { testTable, type Row } from './table';
import { at, fetched, goodEnvelope, hopIp, keys, letter, ourIp } from './world';

const { good, ed, small } = keys;
const alice = 'alice@organization.com';
const relayed = { remoteAddress: '203.0.113.99', helo: 'relay.example', mailFrom: 'bounces@lists.example' };
const strict = letter({ From: 'bob@strict.example' });
const none = letter({ From: 'carol@nodmarc.example' });
const from = (address: string): string => letter({ From: address });

const rows: readonly Row[] = [
  ...(['relaxed/relaxed', 'relaxed/simple', 'simple/simple', 'simple/relaxed'] as const).map((canonicalization) => ({
    what: `signed ${canonicalization}, forwarded by another host`,
    wants: 'aligned by dkim',
    mail: () => signed(letter(), 'organization.com', 'k1', good, { canonicalization }),
    envelope: relayed,
  })),
  { what: 'signed with Ed25519', wants: 'aligned by dkim', mail: () => signed(letter(), 'organization.com', 'ed', ed), envelope: relayed },
  {
    what: 'signed with RSA of 1,024 bits',
    wants: 'aligned by dkim',
    mail: () => signed(letter(), 'organization.com', 'small', small),
    envelope: relayed,
  },
  {
    what: 'a key record without v=',
    wants: 'aligned by dkim',
    mail: () => signed(letter(), 'organization.com', 'noversion', good),
    envelope: relayed,
  },
  {
    what: 'written and signed by nodemailer, text and HTML',
    wants: 'aligned by dkim',
    mail: () => nodemailed('Renée <alice@organization.com>', 'organization.com', 'k1', good),
    envelope: relayed,
  },
  {
    what: 'fetched from a mailbox',
    wants: 'aligned by dkim',
    mail: () => signed(letter(), 'organization.com', 'k1', good),
    envelope: fetched,
  },
  {
    what: 'From and d= in capitals',
    wants: 'aligned by dkim',
    mail: handSigned(from('Alice@ORGANIZATION.com'), 'Organization.COM', 'k1', good),
    envelope: relayed,
  },
  {
    what: 'relaxed: signed by the sub-domain of the mailer',
    wants: 'aligned by dkim',
    mail: () => signed(letter(), 'mail.organization.com', 'k1', good),
    envelope: relayed,
  },
  {
    what: 'signed by the mailing service first, then by the domain',
    wants: 'aligned by dkim',
    mail: async () => signed(await signed(letter(), 'attacker.example', 'k1', keys.evil), 'organization.com', 'k1', good),
    envelope: relayed,
  },
  {
    what: 'each header signed twice (no more may be added)',
    wants: 'aligned by dkim',
    mail: handSigned(letter(), 'organization.com', 'k1', good, { h: 'from:from:to:subject:subject:message-id' }),
    envelope: relayed,
  },
  {
    what: 'signed by a clock five minutes ahead of ours',
    wants: 'aligned by dkim',
    mail: handSigned(letter(), 'organization.com', 'k1', good, { t: String(Math.floor(at / 1_000) + 300) }),
    envelope: relayed,
  },
  {
    what: 'i= of the domain, expiry ahead',
    wants: 'aligned by dkim',
    mail: handSigned(letter(), 'organization.com', 'other', good, {
      i: '@organization.com',
      t: '1500000000',
      x: '9999999999',
      q: 'dns/txt',
    }),
    envelope: relayed,
  },
  {
    what: 'line ends of a Unix mailbox',
    wants: 'aligned by dkim',
    mail: async () => (await signed(letter(), 'organization.com', 'k1', good)).replace(/\r\n/g, '\n'),
    envelope: fetched,
  },
  {
    what: 'a name with a comma and an address in quotes',
    wants: 'aligned by dkim',
    mail: () => signed(from('"Doe, Alice (alice@home.example)" <alice@organization.com>'), 'organization.com', 'k1', good),
    envelope: relayed,
  },
  {
    what: 'a From folded over lines',
    wants: 'aligned by dkim',
    mail: () => signed(from('Alice\r\n\t<alice@organization.com>'), 'organization.com', 'k1', good),
    envelope: relayed,
  },
  {
    what: 'a domain in other letters',
    wants: 'aligned by dkim',
    mail: () => signed(from('d@bücher.example'), 'xn--bcher-kva.example', 'k1', good),
    envelope: relayed,
  },
  { what: 'SPF by include, softfail for others', wants: 'aligned by spf', mail: letter(), envelope: goodEnvelope(alice) },
  { what: 'SPF over IPv6', wants: 'aligned by spf', mail: letter(), envelope: { ...goodEnvelope(alice), remoteAddress: '2001:db8::10' } },
  {
    what: 'SPF, IPv4 written as IPv6',
    wants: 'aligned by spf',
    mail: letter(),
    envelope: { ...goodEnvelope(alice), remoteAddress: `::ffff:${ourIp}` },
  },
  { what: 'SPF by MX', wants: 'aligned by spf', mail: from('e@mx.example'), envelope: goodEnvelope('e@mx.example') },
  { what: 'SPF by redirect', wants: 'aligned by spf', mail: from('f@redirect.example'), envelope: goodEnvelope('f@redirect.example') },
  {
    what: 'relaxed: SPF of a sub-domain for bounces',
    wants: 'aligned by spf',
    mail: letter(),
    envelope: goodEnvelope('b+1@mail.organization.com'),
  },
  {
    what: 'a broken signature, but SPF',
    wants: 'aligned by spf',
    mail: async () => (await signed(letter(), 'organization.com', 'k1', good)).replace('101', '102'),
    envelope: goodEnvelope(alice),
  },
  {
    what: 'strict DMARC, signed by the domain itself',
    wants: 'aligned by dkim',
    mail: () => signed(strict, 'strict.example', 'k1', good),
    envelope: relayed,
  },
  { what: 'strict DMARC, SPF of the domain itself', wants: 'aligned by spf', mail: strict, envelope: goodEnvelope('bob@strict.example') },
  { what: 'no DMARC, signed', wants: 'aligned by dkim', mail: () => signed(none, 'nodmarc.example', 'k1', good), envelope: relayed },
  {
    what: 'no DMARC, signed by a sub-domain',
    wants: 'aligned by dkim',
    mail: () => signed(none, 'mail.nodmarc.example', 'k1', good),
    envelope: relayed,
  },
  { what: 'no DMARC, SPF', wants: 'aligned by spf', mail: none, envelope: goodEnvelope('carol@nodmarc.example') },
  {
    what: 'DMARC does not answer, signed by the domain itself',
    wants: 'aligned by dkim',
    mail: () => signed(from('g@silent.example'), 'silent.example', 'k1', good),
    envelope: relayed,
  },
  {
    what: 'the key of a second signature does not answer',
    wants: 'aligned by dkim',
    mail: async () => signed(await signed(letter(), 'organization.com', 'down', good), 'organization.com', 'k1', good),
    envelope: relayed,
  },
  {
    what: 'a trusted hop is configured, and the domain signed',
    wants: 'aligned by dkim',
    mail: () => signed(letter(), 'organization.com', 'k1', good),
    envelope: { ...relayed, remoteAddress: hopIp, helo: 'mx.provider.example' },
    options: { trustedAuthservId: 'mx.provider.example' },
  },
];

testTable('Honest mails are of their domain', rows);
