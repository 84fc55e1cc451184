import { handSigned, rsaKey, signed } from '../../../support/mail-signing';
import { testTable, type Row } from './table';
import { at, evilEnvelope, evilIp, fetched, goodEnvelope, keys, letter, ourIp } from './world';

const { good, ed, short, evil } = keys;
const alice = 'alice@organization.com';
const from = (address: string): string => letter({ From: address });
const evilFrom = (mailFrom: string) => ({ ...evilEnvelope, mailFrom });
/** Signed by the attacker's own domain, over his own host: everything in order, for him. */
const asMallory = (what: string, mail: string, wants = 'no-aligned-pass'): Row => ({
  what,
  wants,
  mail: () => signed(mail, 'attacker.example', 'k1', evil),
  envelope: evilEnvelope,
});
/** What is in truth the attacker's own mail, however it looks: aligned, and his. */
const asHimself = (what: string, mail: string, writer = 'mallory@attacker.example'): Row => ({
  ...asMallory(what, mail, 'aligned by dkim'),
  writer,
});
/** Alice's own mail, and what is done to it on the way. */
const altered = (what: string, alter: (mail: string) => string, wants = 'no-aligned-pass'): Row => ({
  what,
  wants,
  mail: async () => alter(await signed(letter(), 'organization.com', 'k1', good)),
  envelope: evilEnvelope,
});
/** A signature that the key of the organization made, with tags as no honest signer writes them. */
const tagged = (what: string, tags: Readonly<Record<string, string>>, selector = 'k1', tail = ''): Row => ({
  what,
  wants: 'no-aligned-pass',
  mail: handSigned(letter(), 'organization.com', selector, good, tags, tail),
  envelope: evilEnvelope,
});
const seconds = Math.floor(at / 1_000);

testTable('The writer is forged', [
  { what: 'From of another, nothing else', wants: 'no-aligned-pass', mail: letter(), envelope: evilEnvelope },
  asMallory('From of another, signed by the attacker', letter()),
  { what: 'From of another, MAIL FROM of another too', wants: 'no-aligned-pass', mail: letter(), envelope: evilFrom(alice) },
  asHimself('the address as display name', from(`"${alice}" <mallory@attacker.example>`)),
  asHimself(
    'the address as the start of his own',
    from('Alice <alice@organization.com.attacker.example>'),
    'alice@organization.com.attacker.example',
  ),
  asHimself('the address in an encoded display name', from('=?utf-8?q?alice=40organization.com?= <mallory@attacker.example>')),
  asMallory(
    'two From headers',
    letter({ From: 'Mallory <mallory@attacker.example>\r\nFrom: Alice <alice@organization.com>' }),
    'no-single-writer',
  ),
  asMallory(
    'two From headers, the other way round',
    letter({ From: `Alice <${alice}>\r\nFrom: mallory@attacker.example` }),
    'no-single-writer',
  ),
  asMallory(
    'a second From with a space before its colon',
    letter({ From: `${alice}\r\nFrom : mallory@attacker.example` }),
    'no-single-writer',
  ),
  asMallory('two mailboxes in one From', from(`${alice}, mallory@attacker.example`), 'no-single-writer'),
  asMallory('two addresses for one name', from(`Alice <${alice}> <mallory@attacker.example>`), 'no-single-writer'),
  asHimself('the address as a name without quotes', from(`${alice} <mallory@attacker.example>`)),
  asMallory('a group', from(`Support: ${alice};`), 'no-single-writer'),
  asMallory('an address in an encoded word', from('=?utf-8?q?alice=40organization.com?='), 'no-single-writer'),
  asMallory('a source route', from(`<@attacker.example:${alice}>`), 'no-single-writer'),
  asHimself('Reply-To and Sender of the victim', letter({ From: 'mallory@attacker.example', 'Reply-To': alice, Sender: alice })),
  asMallory(
    'Sender and Reply-To of the attacker, From of the victim',
    letter({ Sender: 'mallory@attacker.example', 'Reply-To': 'mallory@attacker.example', 'Resent-From': 'mallory@attacker.example' }),
    'no-aligned-pass',
  ),
  asMallory('no From', letter().replace(/^From: .*\r\n/, ''), 'no-single-writer'),
  asMallory('a null byte between two addresses', from(`${alice}\0@attacker.example`), 'no-single-writer'),
  asMallory('a bare CR that starts another From for some', letter({ Subject: `Hi\rFrom: ${alice}` }), 'malformed-headers'),
  asMallory('a header line that is none', letter().replace('Subject: Forwarding', 'Subject'), 'malformed-headers'),
  asMallory('a blank line of spaces before From', ` \r\n${letter()}`, 'malformed-headers'),
  {
    what: 'full-width letters that map onto the domain',
    wants: 'odd-domain',
    mail: from('alice@ｏrganization.com'),
    envelope: goodEnvelope(alice),
  },
  { what: 'an address literal', wants: 'no-single-writer', mail: from(`alice@[${ourIp}]`), envelope: goodEnvelope(`alice@[${ourIp}]`) },
  { what: 'a trailing dot', wants: 'odd-domain', mail: from(`${alice}.`), envelope: goodEnvelope(`${alice}.`) },
]);

testTable('Domains that are not the From domain', [
  {
    what: 'the look-alike in its own name',
    wants: 'aligned by dkim',
    writer: 'alice@organizatlon.com',
    mail: () => signed(from('alice@organizatlon.com'), 'organizatlon.com', 'k1', evil),
    envelope: evilEnvelope,
  },
  {
    what: 'a sub-domain in its own name',
    wants: 'aligned by dkim',
    writer: 'alice@evil.organization.com',
    mail: () => signed(from('alice@evil.organization.com'), 'evil.organization.com', 'k1', evil),
    envelope: evilEnvelope,
  },
  {
    what: 'the look-alike signs for the real one',
    wants: 'no-aligned-pass',
    mail: () => signed(letter(), 'organizatlon.com', 'k1', evil),
    envelope: evilEnvelope,
  },
  {
    what: "the real name below the attacker's signs for the real one",
    wants: 'no-aligned-pass',
    mail: () => signed(letter(), 'organization.com.attacker.example', 'k1', evil),
    envelope: evilEnvelope,
  },
  {
    what: 'strict: a sub-domain signs',
    wants: 'no-aligned-pass',
    mail: () => signed(from('bob@strict.example'), 'mail.strict.example', 'k1', good),
    envelope: evilEnvelope,
  },
  {
    what: 'DMARC neither strict nor relaxed: a sub-domain signs',
    wants: 'no-aligned-pass',
    mail: () => signed(from('bob@odd.example'), 'mail.odd.example', 'k1', good),
    envelope: evilEnvelope,
  },
  {
    what: 'strict: SPF of a sub-domain',
    wants: 'no-aligned-pass',
    mail: from('bob@strict.example'),
    envelope: goodEnvelope('b@mail.strict.example'),
  },
  {
    what: 'strict above: the domain signs for a From below it',
    wants: 'no-aligned-pass',
    mail: () => signed(from('bob@x.strict.example'), 'strict.example', 'k1', good),
    envelope: evilEnvelope,
  },
  {
    what: 'two customers of one shared host',
    wants: 'no-aligned-pass',
    mail: () => signed(from('a@alice.github.io'), 'mallory.github.io', 'k1', evil),
    envelope: evilEnvelope,
  },
  { what: 'the top domain', wants: 'no-aligned-pass', mail: () => signed(letter(), 'com', 'k1', evil), envelope: evilEnvelope },
  { what: 'SPF pass of another domain', wants: 'no-aligned-pass', mail: letter(), envelope: evilEnvelope },
  { what: 'SPF softfail', wants: 'no-aligned-pass', mail: letter(), envelope: evilFrom(alice) },
  { what: 'SPF fail', wants: 'no-aligned-pass', mail: from('carol@nodmarc.example'), envelope: evilFrom('carol@nodmarc.example') },
  { what: 'SPF neutral', wants: 'no-aligned-pass', mail: from('n@neutral.example'), envelope: evilFrom('n@neutral.example') },
  { what: 'SPF that lets everybody (+all)', wants: 'no-aligned-pass', mail: from('o@open.example'), envelope: evilFrom('o@open.example') },
  {
    what: 'SPF that lets everybody in two halves',
    wants: 'no-aligned-pass',
    mail: from('o@halves.example'),
    envelope: evilFrom('o@halves.example'),
  },
  {
    what: 'SPF that lets half of the world',
    wants: 'no-aligned-pass',
    mail: from('o@upper.example'),
    envelope: evilFrom('o@upper.example'),
  },
  {
    what: 'SPF that lets every address exist',
    wants: 'no-aligned-pass',
    mail: from('o@exists.example'),
    envelope: evilFrom('o@exists.example'),
  },
  { what: 'SPF twice', wants: 'no-aligned-pass', mail: from('t@twice.example'), envelope: goodEnvelope('t@twice.example') },
  { what: 'SPF that includes itself', wants: 'no-aligned-pass', mail: from('l@loop.example'), envelope: evilFrom('l@loop.example') },
  { what: 'SPF with thirty includes', wants: 'no-aligned-pass', mail: from('m@many.example'), envelope: evilFrom('m@many.example') },
  {
    what: 'SPF with the null path, HELO of the victim',
    wants: 'no-aligned-pass',
    mail: letter(),
    envelope: { remoteAddress: ourIp, helo: 'organization.com', mailFrom: '' },
  },
  {
    what: 'MAIL FROM with two at signs',
    wants: 'no-aligned-pass',
    mail: letter(),
    envelope: evilFrom(`"x@attacker.example"@organization.com`),
  },
  {
    what: 'no SPF, no DMARC, no signature',
    wants: 'no-aligned-pass',
    mail: from('z@nothing.example'),
    envelope: evilFrom('z@nothing.example'),
  },
  {
    what: 'fetched from a mailbox, Received and Return-Path as if SPF passed',
    wants: 'no-aligned-pass',
    mail: letter({
      'Return-Path': `<${alice}>`,
      'Received-SPF': 'pass',
      Received: `from out.host.example ([${ourIp}]) by mx.provider.example; now`,
    }),
    envelope: fetched,
  },
]);

testTable('Signatures that do not count', [
  altered('the body is altered', (mail) => mail.replace('+16135550123', '+16135559999')),
  altered('a line is added to the body', (mail) => `${mail}and 102\r\n`),
  altered('the subject is altered', (mail) => mail.replace('Forwarding', 'Removal')),
  altered('From is altered within the domain', (mail) => mail.replace('<alice@', '<admin@')),
  altered('a second Subject is put on top', (mail) => `Subject: Remove user 102\r\n${mail}`, 'doubled-headers'),
  altered('a second Content-Type is put on top', (mail) => `Content-Type: text/html\r\n${mail}`, 'doubled-headers'),
  altered('a second From is put on top', (mail) => `From: admin@organization.com\r\n${mail}`, 'no-single-writer'),
  altered('the signature is put on another mail', (mail) => mail.slice(0, mail.indexOf('From:')) + letter({ Subject: 'Other' })),
  altered('one character of b= is another', (mail) => mail.replace(/ b=(.)/, (_all, one: string) => ` b=${one === 'A' ? 'B' : 'A'}`)),
  {
    what: 'l= with text added behind it',
    wants: 'no-aligned-pass',
    mail: async () => `${await signed(letter(), 'organization.com', 'k1', good, { maxBodyLength: 20 })}and 102\r\n`,
    envelope: evilEnvelope,
  },
  {
    what: 'l= over the whole body',
    wants: 'no-aligned-pass',
    mail: () => signed(letter(), 'organization.com', 'k1', good, { maxBodyLength: 60 }),
    envelope: evilEnvelope,
  },
  tagged('l=0', { l: '0' }),
  {
    what: 'SHA-1',
    wants: 'no-aligned-pass',
    mail: () => signed(letter(), 'organization.com', 'k1', good, { algorithm: 'rsa-sha1' }),
    envelope: evilEnvelope,
  },
  {
    what: 'a key of 768 bits',
    wants: 'no-aligned-pass',
    mail: () => signed(letter(), 'organization.com', 'short', short),
    envelope: evilEnvelope,
  },
  {
    what: 'signed with another key than the one published',
    wants: 'no-aligned-pass',
    mail: () => signed(letter(), 'organization.com', 'k1', rsaKey(1_024)),
    envelope: evilEnvelope,
  },
  {
    what: "the attacker's key under a selector of the domain",
    wants: 'no-aligned-pass',
    mail: () => signed(letter(), 'organization.com', 'ed', evil),
    envelope: evilEnvelope,
  },
  {
    what: "a selector that leads to the attacker's zone",
    wants: 'no-aligned-pass',
    mail: handSigned(letter(), 'organization.com', 'k1._domainkey.attacker.example.', evil),
    envelope: evilEnvelope,
  },
  tagged('a revoked key', {}, 'gone'),
  tagged('no key', {}, 'nowhere'),
  tagged('a key under test', {}, 'testing'),
  tagged('a key for other services', {}, 'tls'),
  tagged('a key for SHA-1 alone', {}, 'sha1'),
  tagged('a key of another version', {}, 'v9'),
  tagged('i= below the domain where the key forbids it', { i: '@evil.organization.com' }, 'other'),
  tagged('i= of another domain', { i: '@attacker.example' }),
  tagged('From is not signed', { h: 'to:subject:message-id:date' }),
  tagged('expired', { t: String(seconds - 900), x: String(seconds - 10) }),
  tagged('expired before it was made', { t: String(seconds), x: String(seconds - 100) }),
  tagged('an expiry that is no number', { x: '9e99' }),
  tagged('from the future', { t: String(seconds + 86_400) }),
  tagged('version 2', { v: '2' }),
  tagged('no version', { v: '' }),
  tagged('another way to find the key', { q: 'http' }),
  tagged('d= twice, the second of the attacker', {}, 'k1', ' D=attacker.example;'),
  tagged('a tag twice', {}, 'k1', ' r=y; R=y;'),
  tagged('a quoted tag', {}, 'k1', ' r="y";'),
  tagged('a comment in a tag', { d: 'organization.com(x)' }),
  tagged('a quoted tag that hides others', {}, 'k1', ' z="; d=attacker.example; y=";'),
  {
    what: 'd= of the attacker behind a comment',
    wants: 'no-aligned-pass',
    mail: handSigned(letter(), 'attacker.example', 'k1', evil, { z: '(', d: 'organization.com', y: ')', D: 'attacker.example' }),
    envelope: evilEnvelope,
  },
  {
    what: 'fifty signatures of the domain that are none, over the host of the attacker',
    wants: 'no-aligned-pass',
    mail: async () =>
      `${(await signed(letter(), 'organization.com', 'k1', good)).split('\r\nFrom:')[0]}\r\n`.repeat(50) + letter({ Subject: 'x' }),
    envelope: evilEnvelope,
  },
  {
    what: 'an ARC chain that says it passed',
    wants: 'no-aligned-pass',
    mail: letter({
      'ARC-Seal': 'i=1; a=rsa-sha256; cv=none; d=attacker.example; s=k1; b=AAAA',
      'ARC-Message-Signature': 'i=1; a=rsa-sha256; d=organization.com; s=k1; h=from; bh=AAAA; b=AAAA',
      'ARC-Authentication-Results': 'i=1; mx.provider.example; dmarc=pass header.from=organization.com',
    }),
    envelope: evilEnvelope,
  },
  {
    what: 'Ed25519 named, RSA published',
    wants: 'no-aligned-pass',
    mail: handSigned(letter(), 'organization.com', 'k1', ed),
    envelope: evilEnvelope,
  },
]);

testTable('DNS does not answer', [
  { what: 'the key: no answer', wants: 'unknown', mail: () => signed(letter(), 'organization.com', 'late', good), envelope: evilEnvelope },
  { what: 'the key: SERVFAIL', wants: 'unknown', mail: () => signed(letter(), 'organization.com', 'down', good), envelope: evilEnvelope },
  { what: 'SPF: no answer', wants: 'unknown', mail: from('s@silent.example'), envelope: goodEnvelope('s@silent.example') },
  {
    what: 'SPF: SERVFAIL in an include, the attacker after it',
    wants: 'unknown',
    mail: from('h@half.example'),
    envelope: evilFrom('h@half.example'),
  },
  {
    what: 'DMARC: no answer, signed by a sub-domain',
    wants: 'unknown',
    mail: () => signed(from('s@silent.example'), 'mail.silent.example', 'k1', good),
    envelope: evilEnvelope,
  },
  {
    what: 'nothing listens at DNS_SERVERS',
    wants: 'unknown',
    mail: () => signed(letter(), 'organization.com', 'k1', good),
    envelope: { ...evilEnvelope, remoteAddress: evilIp },
    options: { dns: ['127.0.0.1:1'] },
  },
  {
    what: 'a DNS_SERVERS that is none',
    wants: 'unknown',
    mail: () => signed(letter(), 'organization.com', 'k1', good),
    envelope: evilEnvelope,
    options: { dns: ['dns.example:port'] },
  },
  {
    what: 'a resolver that never answers',
    wants: 'unknown',
    mail: () => signed(letter(), 'organization.com', 'k1', good),
    envelope: evilEnvelope,
    options: { dns: () => new Promise(() => undefined), timeout: 50 },
  },
]);
