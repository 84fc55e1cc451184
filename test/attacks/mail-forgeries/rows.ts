import { domains, support, trustedHop } from '../../support/mail-domains';
import { handSigned, rsaKey } from '../../support/mail-signing';
import type { Scene } from './scene';

/** One way to pretend. */
export interface Row {
  readonly what: string;
  readonly sends: (scene: Scene) => Promise<unknown>;
}

const { organization, attacker, lookAlike, below } = domains;
const row = (what: string, sends: Row['sends']): Row => ({ what, sends });
const results = 'dmarc=pass header.from=organization.com; dkim=pass header.d=organization.com; spf=pass smtp.mailfrom=organization.com';

/** From and what looks like it. */
export const writers: readonly Row[] = [
  row('From of the owner, nothing else, in the thread', ({ forges }) => forges()),
  row('From of the owner, a first mail', ({ forges }) => forges({ to: support, subject: 'Forwarding' })),
  row('From and MAIL FROM of the owner', ({ forges, victim }) => forges({ envelopeFrom: victim.address })),
  row('From of the owner, signed by the attacker', ({ forges }) => forges({ signer: attacker })),
  row('the look-alike domain, everything in order there', ({ forges, victim }) =>
    forges({ from: victim.address.replace(organization.name, lookAlike.name), signer: lookAlike, envelopeFrom: `x@${lookAlike.name}` }),
  ),
  row('a sub-domain, everything in order there', ({ forges, victim }) =>
    forges({ from: victim.address.replace(organization.name, below.name), signer: below, envelopeFrom: `x@${below.name}` }),
  ),
  row('From of the owner, signed by a sub-domain that relaxed alignment would take', ({ forges }) => forges({ signer: below })),
  row('From of the owner, MAIL FROM and SPF of a sub-domain', ({ forges }) => forges({ envelopeFrom: `x@${below.name}` })),
  row('two From headers, the attacker’s first', ({ forges }) =>
    forges({ before: (raw) => `From: mallory@attacker.example\r\n${raw}`, signer: attacker }),
  ),
  row('two From headers, the owner’s first', ({ forges, victim }) =>
    forges({ from: 'mallory@attacker.example', before: (raw) => `From: ${victim.address}\r\n${raw}`, signer: attacker }),
  ),
  row('two mailboxes in one From', ({ forges, victim }) =>
    forges({ from: `${victim.address}, mallory@attacker.example`, signer: attacker }),
  ),
  row('two mailboxes, the attacker’s first', ({ forges, victim }) =>
    forges({ from: `mallory@attacker.example, ${victim.address}`, signer: attacker }),
  ),
  row('the address as display name', ({ forges, victim }) =>
    forges({ from: `"${victim.address}" <mallory@attacker.example>`, signer: attacker }),
  ),
  row('the address as an encoded display name', ({ forges, victim }) =>
    forges({
      from: 'x',
      before: (raw) => raw.replace(/^From:.*$/m, `From: =?utf-8?q?${victim.address.replace('@', '=40')}?= <mallory@attacker.example>`),
      signer: attacker,
    }),
  ),
  row('the address as the local part', ({ forges, victim }) =>
    forges({ from: 'x', before: (raw) => raw.replace(/^From:.*$/m, `From: "${victim.address}"@attacker.example`), signer: attacker }),
  ),
  row('the address in a comment', ({ forges, victim }) =>
    forges({
      from: 'x',
      before: (raw) => raw.replace(/^From:.*$/m, `From: mallory@attacker.example (${victim.address})`),
      signer: attacker,
    }),
  ),
  row('the address before a line break in the header', ({ forges, victim }) =>
    forges({
      from: 'x',
      before: (raw) => raw.replace(/^From:.*$/m, `From: ${victim.address}\r\n <mallory@attacker.example>`),
      signer: attacker,
    }),
  ),
  row('Reply-To of the owner', ({ forges, victim }) =>
    forges({ from: 'mallory@attacker.example', signer: attacker, headers: { 'Reply-To': victim.address } }),
  ),
  row('Sender, Reply-To and Resent-From of the owner', ({ forges, victim }) =>
    forges({
      from: 'mallory@attacker.example',
      signer: attacker,
      headers: { 'Reply-To': victim.address, Sender: victim.address, 'Resent-From': victim.address },
    }),
  ),
  row('From of the owner, Reply-To of the attacker', ({ forges }) => forges({ headers: { 'Reply-To': 'mallory@attacker.example' } })),
  row('From of the owner, Cc to the attacker', ({ forges }) => forges({ headers: { Cc: 'mallory@attacker.example' } })),
  row('an attacker with an honest domain, in the thread', ({ mallory, mail, text }) =>
    mallory.posts({ to: mail.replyTo ?? '', subject: mail.subject, text, inReplyTo: mail.messageId }),
  ),
  row('a colleague, aligned and on file, in the owner’s thread', ({ colleague, mail, text }) =>
    colleague.posts({ to: mail.replyTo ?? '', subject: mail.subject, text, inReplyTo: mail.messageId }),
  ),
];

/** Signatures that do not count. */
export const signatures: readonly Row[] = [
  row('signed for the owner’s domain with another key', ({ forges }) => {
    const key = rsaKey(1_024);
    return forges({ signer: { ...organization, key } });
  }),
  row('the owner’s own signature on another mail', ({ forges, first }) =>
    forges({ alter: (raw) => `${first.raw.slice(0, first.raw.search(/^(?!DKIM-Signature|[ \t])/m))}${raw}` }),
  ),
  row('the owner’s own mail, its number altered', ({ forges, first }) => forges({ alter: () => first.raw.replaceAll('0188', '0166') })),
  row('the owner’s own mail, with a From above it', ({ forges, first }) =>
    forges({ alter: () => `From: mallory@attacker.example\r\n${first.raw}` }),
  ),
  row('the owner’s own mail, with more text below a signature of a part of it (l=)', ({ forges, text }) =>
    forges({
      text: 'Hello',
      before: (raw) => raw,
      signer: null,
      alter: (raw) => `${raw}\r\n${text}\r\n`,
    }),
  ),
  row('a signature whose d= is the owner’s and whose key is the attacker’s', ({ forges }) =>
    forges({ alter: (raw) => raw, before: (raw) => handSigned(raw, 'organization.com', 'k1', domains.attacker.key) }),
  ),
  row('a signature of the attacker’s whose i= is the owner’s', ({ forges, victim }) =>
    forges({ before: (raw) => handSigned(raw, 'attacker.example', 'k1', domains.attacker.key, { i: victim.address }) }),
  ),
  row('a selector that leads into the attacker’s zone', ({ forges }) =>
    forges({ before: (raw) => handSigned(raw, 'organization.com', 'k1._domainkey.attacker.example.', domains.attacker.key) }),
  ),
  row('SPF of the attacker with a HELO of the owner’s domain and the null path', ({ forges }) => forges({ envelopeFrom: '' })),
];

/** The words of others who are said to have checked. */
export const results10: readonly Row[] = [
  ['our own name', `Authentication-Results: support.example; ${results}`],
  ['the trusted host’s name', `Authentication-Results: ${trustedHop.name}; ${results}`],
  ['the trusted host’s name in capitals', `AUTHENTICATION-RESULTS: ${trustedHop.name.toUpperCase()}; ${results}`],
  ['with a dot at its end', `Authentication-Results: ${trustedHop.name}.; ${results}`],
  ['with a comment', `Authentication-Results: (really) ${trustedHop.name} (yes); ${results}`],
  ['with a version', `Authentication-Results: ${trustedHop.name} 1; ${results}`],
  ['quoted', `Authentication-Results: "${trustedHop.name}"; ${results}`],
  ['folded', `Authentication-Results:\r\n ${trustedHop.name};\r\n ${results}`],
  ['a blank before the colon', `Authentication-Results : ${trustedHop.name}; ${results}`],
  ['a tab, and many of them', `Authentication-Results:\t${trustedHop.name}; ${results}\r\n`.repeat(5).trimEnd()],
  [
    'as ARC',
    `ARC-Authentication-Results: i=1; ${trustedHop.name}; ${results}\r\nARC-Seal: i=1; a=rsa-sha256; cv=none; d=${trustedHop.name}; s=k1; b=AAAA`,
  ],
  [
    'as Received-SPF and Received from the trusted host',
    `Received-SPF: pass\r\nReceived: from out.organization.com (127.0.0.10) by ${trustedHop.name} with ESMTPS; Tue, 6 May 2031 14:00:00 +0000`,
  ],
  ['exactly as the trusted host writes it', trustedHop.headers.trimEnd()],
].map(([what, headers]) =>
  row(`Authentication-Results: ${what}`, ({ forges }) => forges({ helo: trustedHop.name, before: (raw) => `${headers}\r\n${raw}` })),
);

const letters = 'abcdefghijkmnopqrstuvwxyzABCDEFG';
const tokenOf = (address: string): string => address.slice('reply+'.length, address.indexOf('@'));
const turned = (token: string, at: number): string =>
  token.slice(0, at) + letters[(letters.indexOf(token.charAt(at)) + 1) % letters.length] + token.slice(at + 1);
const to = (token: string): string => `reply+${token}@support.example`;
/** The owner’s own aligned mail, with a token that is not one of his: it may be answered, but is in no thread. */
const ownersMail = (what: string, address: (token: string, scene: Scene) => string | Promise<string>): Row =>
  row(`the owner’s own mail: ${what}`, async (scene) =>
    scene.owner.posts({
      to: await address(tokenOf(scene.mail.replyTo ?? ''), scene),
      subject: scene.mail.subject,
      text: 'Please forward my calls to 613 555 0166.',
      inReplyTo: scene.mail.messageId,
    }),
  );
const forged = (what: string, address: (token: string, scene: Scene) => string | Promise<string>): Row =>
  row(`a forged mail: ${what}`, async (scene) => scene.forges({ to: await address(tokenOf(scene.mail.replyTo ?? ''), scene) }));

/** Tokens: of others, cut, stretched, turned. */
export const tokens: readonly Row[] = [ownersMail, forged].flatMap((by) => [
  by('a token cut by a letter', (token) => to(token.slice(0, -1))),
  by('a token cut at its beginning', (token) => to(token.slice(1))),
  by('half a token', (token) => to(token.slice(0, token.length / 2))),
  by('no token', () => to('')),
  by('a longer token', (token) => to(`${token}a`)),
  by('a token twice', (token) => to(token + token)),
  by('its first letter turned', (token) => to(turned(token, 0))),
  by('its last letter turned', (token) => to(turned(token, token.length - 1))),
  by('a letter in the middle turned', (token) => to(turned(token, Math.floor(token.length / 2)))),
  by('letters of another case', (token) => to(token === token.toLowerCase() ? token.toUpperCase() : token.toLowerCase())),
  by('the token of another thread', (_token, { otherThread }) => otherThread()),
  by('the token of another person’s thread', (_token, { colleagueThread }) => colleagueThread()),
  by('the token as one of a PIN mail', (token) => `pin+${token}@support.example`),
  by('the token of the envelope sender', (_token, { mail }) => to(mail.sender.slice('bounce+'.length, mail.sender.indexOf('@')))),
  by('the token with a name beside it', (token) => `reply+x.${token}@support.example`),
]);

/** Words that need no PIN, with the right token. */
export const words: readonly Row[] = [
  'yes',
  'Please stop forwarding my calls.',
  'Forward my calls to 613 555 0166.',
  'What is my case about?',
  'Where do my calls go now?',
  'PIN',
].map((says) => row(`the right token, From of the owner, unsigned: “${says}”`, ({ forges }) => forges({ text: says })));
