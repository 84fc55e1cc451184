import type { Envelope } from '../../../../src/channels/email/judging/judgement';
import { testTable, type Row } from './table';
import { evilEnvelope, evilIp, fetched, goodEnvelope, hopIp, letter } from './world';

const id = 'mx.provider.example';
const options = { trustedAuthservId: id };
const name = 'Authentication-Results';
const pass = 'dmarc=pass header.from=organization.com';
/** The mail comes from the trusted hop over SMTP: it names itself, and DNS has that address for the name. */
const fromHop: Envelope = { remoteAddress: hopIp, helo: id, mailFrom: 'mallory@attacker.example' };
const hopReceived = `Received: from attacker.example (unknown [${evilIp}])\r\n\tby ${id} (Postfix) with ESMTP id 4F; Tue, 5 Mar 2024 10:12:00 +0000\r\n`;
const evilReceived = `Received: from out.host.example (out.host.example [198.51.100.10])\r\n\tby ${id} (Postfix) with ESMTP id 5G; Tue, 5 Mar 2024 10:11:00 +0000\r\n`;
const hopSaysFail = `${name}: ${id}; dmarc=fail header.from=organization.com; spf=pass smtp.mailfrom=mallory@attacker.example\r\n`;
const hopSaysPass = (value: string): string => `${name}: ${value}\r\n`;

/** What an attacker writes into his mail. */
const spellings: Readonly<Record<string, string>> = {
  'our own id': `${name}: ${id}; ${pass}`,
  'our own id in capitals': `${name}: ${id.toUpperCase()}; ${pass}`,
  'the header name in capitals': `AUTHENTICATION-RESULTS: ${id}; ${pass}`,
  'the header name in small letters with a space': `authentication-results : ${id}; ${pass}`,
  'a trailing dot': `${name}: ${id}.; ${pass}`,
  'a comment before the id': `${name}: (hop) ${id}; ${pass}`,
  'a comment in the id': `${name}: mx(x).provider.example; ${pass}`,
  'a nested comment behind the id': `${name}: ${id} (a (b) \\) c); ${pass}`,
  'the id in quotes': `${name}: "${id}"; ${pass}`,
  'a version number': `${name}: ${id} 1; ${pass}`,
  'version 2': `${name}: ${id} 2; ${pass}`,
  'a method version': `${name}: ${id}; dmarc/1=pass header.from=organization.com`,
  'folded after each word': `${name}:\r\n ${id};\r\n\tdmarc=pass\r\n header.from=organization.com`,
  'folded with a tab, no id first': `${name}:\r\n\t; ${pass}`,
  'without an id': `${name}: ${pass}`,
  'another id, ours as a property': `${name}: attacker.example; ${pass} policy.id=${id}`,
  'a host below ours': `${name}: a.${id}; ${pass}`,
  'several, fail first': `${name}: ${id}; dmarc=fail header.from=organization.com\r\n${name}: ${id}; ${pass}`,
  "several, another's first": `${name}: attacker.example; none\r\n${name}: ${id}; ${pass}`,
  'spaces around each sign': `${name}: ${id} ; dmarc = pass header . from = organization.com`,
  'ARC-Authentication-Results': `ARC-${name}: i=1; ${id}; ${pass}\r\nARC-Seal: i=1; cv=none; a=rsa-sha256; d=${id}; s=k1; b=AAAA`,
  'X- and Original- in front': `X-${name}: ${id}; ${pass}\r\nOriginal-${name}: ${id}; ${pass}`,
  'Received-SPF and Received by our hop': `Received-SPF: pass (${id}: domain designates) receiver=${id}; identity=mailfrom; envelope-from=alice@organization.com\r\n${evilReceived.trimEnd()}\r\n${name}: ${id}; ${pass}`,
  'spf and dkim as well': `${name}: ${id}; spf=pass smtp.mailfrom=alice@organization.com; dkim=pass header.d=organization.com; ${pass}`,
};

const forged = Object.entries(spellings).flatMap(([what, lines]): readonly Row[] => {
  const own = `${lines}\r\n${letter()}`;
  return [
    {
      what: `${what}; from the attacker's host`,
      wants: 'no-aligned-pass',
      mail: `${lines}\r\n${hopReceived}${letter()}`,
      envelope: evilEnvelope,
      options,
    },
    {
      what: `${what}; below what the hop wrote`,
      wants: 'no-aligned-pass',
      mail: `${hopSaysFail}${hopReceived}${own}`,
      envelope: fromHop,
      options,
    },
    {
      what: `${what}; below another Received, the hop wrote none`,
      wants: 'no-aligned-pass',
      mail: `${hopReceived}${evilReceived}${own}`,
      envelope: fetched,
      options,
    },
  ];
});

testTable('Forged Authentication-Results', [
  ...forged,
  {
    what: 'the attacker calls himself by the name of the hop',
    wants: 'no-aligned-pass',
    mail: `${hopSaysPass(`${id}; ${pass}`)}${hopReceived}${letter()}`,
    envelope: { ...evilEnvelope, helo: id },
    options,
  },
  {
    what: 'the attacker calls himself a host below the hop',
    wants: 'no-aligned-pass',
    mail: `${hopSaysPass(`${id}; ${pass}`)}${hopReceived}${letter()}`,
    envelope: { ...evilEnvelope, helo: `a.${id}` },
    options,
  },
  {
    what: 'no trusted hop is configured',
    wants: 'no-aligned-pass',
    mail: `${hopSaysPass(`${id}; ${pass}`)}${hopReceived}${letter()}`,
    envelope: fromHop,
  },
  {
    what: 'the topmost Received is of another host',
    wants: 'no-aligned-pass',
    mail: `${hopSaysPass(`${id}; ${pass}`)}Received: from ${id} by mail.other.example; now\r\n${hopReceived}${letter()}`,
    envelope: fetched,
    options,
  },
  {
    what: 'a HELO that reads as our hop',
    wants: 'no-aligned-pass',
    mail: `Received: from by (by ${id}) by mail.other.example; now\r\n${hopSaysPass(`${id}; ${pass}`)}${letter()}`,
    envelope: fetched,
    options,
  },
  { what: 'no Received at all', wants: 'no-aligned-pass', mail: `${hopSaysPass(`${id}; ${pass}`)}${letter()}`, envelope: fetched, options },
  {
    what: 'the attacker calls himself by his own name, and DNS agrees',
    wants: 'no-aligned-pass',
    mail: `${hopSaysPass(`${id}; ${pass}`)}${hopReceived}${letter()}`,
    envelope: evilEnvelope,
    options,
  },
  ...['other.example', `other.example; x=${id}`, `${id} 2`, `${id}.`, `a.${id}`, `${id}/1`, ''].map((who): Row => ({
    what: `what came through the hop says of itself: ${who}`,
    wants: 'no-aligned-pass',
    mail: `${hopSaysPass(`${who}; ${pass}`)}${hopReceived}${letter()}`,
    envelope: fromHop,
    options,
  })),
  ...[
    'dmarc=fail header.from=organization.com',
    'dmarc=pass header.from=attacker.example',
    'dmarc=pass',
    'dmarc=pass header.from=organization.com header.from=attacker.example',
    'dmarc=pass header.from=attacker.example header.from=organization.com',
    'dmarc=pass header.from=organization.com (',
    'x=fail reason="a; dmarc=pass header.from=organization.com"',
    'dmarc=none header.from=organization.com; spf=softfail smtp.mailfrom=alice@organization.com',
    'dkim=pass header.d=attacker.example; spf=pass smtp.mailfrom=attacker.example',
    'arc=pass header.d=organization.com',
    'auth=pass smtp.auth=alice@organization.com',
    'x=fail (; dmarc=pass header.from=organization.com',
    'x=fail reason="; dmarc=pass header.from=organization.com"',
    'dkim=pass header.i=alice@organization.com@attacker.example',
    'spf=pass smtp.helo=organization.com',
    'none',
  ].map((said): Row => ({
    what: `the hop itself says: ${said}`,
    wants: 'no-aligned-pass',
    mail: `${hopSaysPass(`${id}; ${said}`)}${hopReceived}${letter()}`,
    envelope: fromHop,
    options,
  })),
  {
    what: "the hop's SPF address is no proof for the hop's own domain",
    wants: 'no-aligned-pass',
    mail: `${hopSaysPass(`${id}; dmarc=fail header.from=provider.example`)}${hopReceived}${letter({ From: 'staff@provider.example' })}`,
    envelope: { ...fromHop, mailFrom: 'staff@provider.example' },
    options,
  },
]);

const said = (what: string, value: string): Row => ({
  what,
  wants: 'aligned by trusted-hop',
  mail: `${hopSaysPass(value)}${hopReceived}${letter()}`,
  envelope: fromHop,
  options,
});
testTable('Authentication-Results of the trusted hop', [
  said('above its Received, dmarc', `${id}; ${pass}`),
  said('its id in capitals, version 1', `${id.toUpperCase()} 1; ${pass}`),
  said(
    'folded, with comments',
    `${id};\r\n\tdkim=pass (2048-bit key; unprotected) header.d=organization.com header.i=@organization.com header.b="a1b2/c=";\r\n\tspf=pass (${id}: domain of alice@organization.com designates 198.51.100.10 as permitted sender) smtp.mailfrom=alice@organization.com;\r\n\tdmarc=pass (p=REJECT sp=NONE dis=NONE) header.from=organization.com`,
  ),
  said('only dkim, of a sub-domain', `${id}; dkim=fail header.d=x.example; dkim=pass header.d=mail.organization.com`),
  said('only spf', `${id}; iprev=pass policy.iprev=198.51.100.10; spf=pass smtp.mailfrom=organization.com`),
  {
    what: 'below its Received',
    wants: 'aligned by trusted-hop',
    mail: `${hopReceived}${hopSaysPass(`${id}; ${pass}`)}${letter()}`,
    envelope: fromHop,
    options,
  },
  {
    what: 'fetched; handed on within the host first',
    wants: 'aligned by trusted-hop',
    mail: `Delivered-To: support@provider.example\r\nReceived: by 2002:a05:6214:1; Tue, 5 Mar 2024 10:12:01 +0000\r\n${hopReceived}Received-SPF: pass\r\n${hopSaysPass(`${id}; ${pass}`)}${letter()}`,
    envelope: fetched,
    options,
  },
  {
    what: 'a host below the id received it',
    wants: 'aligned by trusted-hop',
    mail: `${hopSaysPass(`provider.example; ${pass}`)}${hopReceived}${letter()}`,
    envelope: fromHop,
    options: { trustedAuthservId: 'provider.example' },
  },
  {
    what: 'a mail host on the same machine, by its configured address',
    wants: 'aligned by trusted-hop',
    mail: `${hopSaysPass(`${id}; ${pass}`)}${hopReceived}${letter()}`,
    envelope: { remoteAddress: '::ffff:127.0.0.1', helo: 'localhost', mailFrom: '' },
    options: { ...options, trustedAddresses: ['127.0.0.1'] },
  },
  {
    what: 'another host delivers directly: SPF of its own',
    wants: 'aligned by spf',
    mail: letter(),
    envelope: goodEnvelope('alice@organization.com'),
    options,
  },
]);
