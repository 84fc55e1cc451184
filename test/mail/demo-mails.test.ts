import { startDns } from '../support/dns-server';
import { eventually } from '../support/eventually';
import { freePort } from '../support/free-port';
import { House } from '../support/house';
import { handOver } from '../support/mail-post';
import { edKey, signed } from '../support/mail-signing';

const support = 'support@localhost';
const daniel = 'daniel.okafor@example.com';
const key = edKey();
const zone = {
  'k1._domainkey.example.com': { TXT: [`v=DKIM1; ${key.record}`] },
  '_dmarc.example.com': { TXT: ['v=DMARC1; p=reject'] },
};

const letter = (subject: string): string =>
  [
    `From: Daniel Okafor <${daniel}>`,
    `To: ${support}`,
    `Subject: ${subject}`,
    `Message-ID: <${subject.toLowerCase()}@example.com>`,
    'Date: Mon, 06 May 2030 14:00:00 +0000',
    '',
    'What is a support PIN?',
    '',
  ].join('\r\n');

/** Writes as Daniel on the page of the demo mailbox. */
const written = (house: House, subject: string) =>
  fetch(`${house.url}/demo/mailbox/write`, {
    method: 'POST',
    headers: { origin: house.service.publicUrl },
    body: new URLSearchParams({ from: daniel, to: support, subject, text: 'What is a support PIN?', inReplyTo: '', references: '' }),
    redirect: 'manual',
  });

/** An answer in a thread of one's own names what one wrote; who is not known for sure gets another subject. */
const recognized = (house: House, subject: string) => house.mail(daniel, (mail) => mail.subject.startsWith(`Re: ${subject}`));

test('who tries the demo by mail is judged by the servers of DNS_SERVERS, also in the name of its people', async () => {
  const dns = await startDns(zone);
  const port = await freePort();
  const house = await House.open({ env: { SMTP_LISTEN: `127.0.0.1:${port}`, DNS_SERVERS: dns.address } });
  try {
    const handing = { from: daniel, to: [support], ip: '127.0.0.1', helo: 'localhost' };
    await handOver(port, await signed(letter('Signed'), 'example.com', 'k1', key), handing);
    await handOver(port, letter('Forged'), handing);
    expect((await written(house, 'Page')).status).toBe(303);
    await recognized(house, 'Signed');
    await recognized(house, 'Page');
    await eventually(async () => (await house.left()) === 0 || undefined, 'nothing to be under way');
    expect((await house.mails(daniel)).map(({ subject }) => subject).filter((subject) => subject.includes('Forged'))).toEqual([]);
  } finally {
    await house.close();
    await dns.close();
  }
});

test('without DNS_SERVERS the page of the demo mailbox asks no server of the world about the demo’s people', async () => {
  const house = await House.open();
  try {
    expect((await written(house, 'Page')).status).toBe(303);
    await recognized(house, 'Page');
  } finally {
    await house.close();
  }
});
