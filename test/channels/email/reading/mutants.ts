const lines = (...all: readonly string[]): Buffer => Buffer.from(all.join('\r\n'));
const head = [
  'Return-Path: <alice@organization.com>',
  'From: =?utf-8?Q?Ren=C3=A9e?= <alice@organization.com>',
  'To: support@provider.example',
  'Subject: =?utf-8?B?UElO?=',
  'Message-ID: <a@organization.com>',
  'Date: Tue, 5 Mar 2024 10:12:00 -0500',
  'MIME-Version: 1.0',
];

/** Well-formed mails to be broken. */
export const seeds: readonly Buffer[] = [
  lines(
    ...head,
    'Content-Type: text/plain; charset=utf-8; format=flowed',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Mon NIP est le 483920 =',
    'merci.',
    '',
    '> cit=C3=A9',
    '> 736105',
  ),
  lines(
    ...head,
    'Content-Type: multipart/mixed; boundary="m"',
    '',
    '--m',
    'Content-Type: multipart/alternative; boundary="a"',
    '',
    '--a',
    'Content-Type: text/plain',
    '',
    'PIN 483920',
    '--a',
    'Content-Type: text/html; charset=iso-8859-1',
    '',
    '<p>PIN <b>483920</b></p><blockquote><p>736105</p></blockquote>',
    '--a--',
    '--m',
    'Content-Type: application/pdf; name="=?utf-8?Q?=C3=A9.pdf?="',
    'Content-Disposition: attachment',
    'Content-Transfer-Encoding: base64',
    '',
    'UElOIDczNjEwNQ==',
    '--m--',
  ),
  lines(
    ...head,
    'Content-Type: multipart/report; report-type=delivery-status; boundary="r"',
    '',
    '--r',
    '',
    'Failed.',
    '--r',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx',
    '',
    'Final-Recipient: rfc822; a@b.c',
    'Action: failed',
    'Status: 5.1.1',
    '--r',
    'Content-Type: message/rfc822',
    '',
    'Message-ID: <c@d>',
    '',
    'x',
    '--r--',
  ),
  lines(...head, 'Content-Type: text/plain; charset=ISO-2022-JP', '', '\u001b$B4E>N\u001b(B 483920'),
  lines(
    ...head,
    'Content-Type: multipart/mixed; boundary="n"',
    '',
    '--n',
    'Content-Type: message/rfc822',
    'Content-Disposition: inline',
    '',
    'From: x@y',
    'Content-Type: multipart/mixed; boundary="i"',
    '',
    '--i',
    '',
    'inner',
    '--i--',
    '--n--',
  ),
];

const spice = [
  '\r\n\r\n',
  '--m\r\n',
  '--m--',
  'Content-Type: multipart/mixed; boundary="m"\r\n',
  'Content-Type: text/html\r\n',
  '=?utf-8?B?',
  '\0',
  '\ud83d',
  '"',
  '<',
  '(',
  ';',
  ':',
  '=\r\n',
  '\u001b$B',
  'charset=utf-7',
  'Content-Transfer-Encoding: base64\r\n',
  'boundary=',
  '>'.repeat(200),
  'a'.repeat(3_000),
];

/** The same numbers for the same seed, so that a failure can be repeated. */
function numbers(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761 + 1) % 2_147_483_647 || 1;
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

/** A mail with one to eight places changed: bytes flipped, stretches removed, doubled or moved, marks of MIME put in. */
export function mutate(mail: Buffer, seed: number): Buffer {
  const next = numbers(seed);
  let bytes = mail;
  for (let change = 1 + next(8); change > 0; change--) {
    const at = next(bytes.length + 1);
    const end = Math.min(bytes.length, at + next(80));
    const [before, part, after] = [bytes.subarray(0, at), bytes.subarray(at, end), bytes.subarray(end)];
    const extra = Buffer.from(spice[next(spice.length)] as string);
    const ways = [
      [before, after],
      [before, part, part, after],
      [after, part, before],
      [before, extra, part, after],
      [before, Buffer.from(part.map((byte) => byte ^ (1 << next(8)))), after],
      [before],
    ];
    bytes = Buffer.concat(ways[next(ways.length)] as Buffer[]);
  }
  return bytes;
}
