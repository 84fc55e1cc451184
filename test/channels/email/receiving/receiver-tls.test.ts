import type { TLSSocket } from 'node:tls';
import { makeCertificate } from './certificate';
import { closeAll, connect, DOMAIN, mailerTo, message, sendData, startReceiver, upgraded } from './kit';

const tls = makeCertificate(DOMAIN);
afterEach(closeAll);

describe('a receiver with a certificate', () => {
  test('offers STARTTLS, shows that certificate, and takes mail under it', async () => {
    const { port, mails } = await startReceiver({ tls });
    const sent = mailerTo(port, { ignoreTLS: false, requireTLS: true, tls: { ca: tls.cert, servername: DOMAIN } });
    await sent.sendMail({ from: 'ann@example.org', to: `support@${DOMAIN}`, text: 'Hello' });
    expect(mails).toHaveLength(1);
  });

  test('forgets what was said before TLS, offers it once, and takes mail without it, too', async () => {
    const { port, mails } = await startReceiver({ tls });
    const [client] = await connect(port);
    await client.envelope();
    expect(await client.say('STARTTLS')).toMatch(/^220 /);
    const secure = await upgraded(client);
    expect((secure.socket as TLSSocket).getPeerX509Certificate()?.subject).toBe(`CN=${DOMAIN}`);
    expect(await secure.say('DATA')).toMatch(/^503 /);
    expect(await secure.say('EHLO client.example.org')).not.toMatch(/STARTTLS|AUTH/);
    expect(await secure.say('STARTTLS')).toMatch(/^503 /);
    await secure.envelope();
    expect(await sendData(secure, `${message('Hello')}.\r\n`)).toMatch(/^250 /);
    const [plain] = await connect(port);
    await plain.envelope();
    expect(await sendData(plain, `${message('Hello')}.\r\n`)).toMatch(/^250 /);
    expect(mails).toHaveLength(2);
  });

  test('carries nothing out that was sent along with STARTTLS in the clear', async () => {
    const { port, mails } = await startReceiver({ tls });
    const [client] = await connect(port);
    await client.say('EHLO client.example.org');
    client.send(`STARTTLS\r\nEHLO evil.example.org\r\nMAIL FROM:<evil@example.org>\r\nRCPT TO:<support@${DOMAIN}>\r\n`);
    expect(await client.reply()).toMatch(/^220 /);
    const secure = await upgraded(client);
    expect(await secure.say('DATA')).toMatch(/^503 /);
    await secure.envelope();
    expect(await sendData(secure, `${message('Hello')}.\r\n`)).toMatch(/^250 /);
    expect(mails).toMatchObject([{ envelopeFrom: 'ann@example.org', client: { helo: 'client.example.org' } }]);
  });

  test('goes on after who breaks the handshake off or sends nonsense in it', async () => {
    const { port, mails } = await startReceiver({ tls });
    for (const nonsense of ['', 'GET / HTTP/1.1\r\n\r\n', Buffer.alloc(5_000, 0x16)]) {
      const [client] = await connect(port);
      await client.say('EHLO client.example.org');
      expect(await client.say('STARTTLS')).toMatch(/^220 /);
      if (nonsense === '') client.socket.destroy();
      else client.send(nonsense);
      await client.ended;
    }
    await mailerTo(port).sendMail({ from: 'ann@example.org', to: `support@${DOMAIN}`, text: 'Hello' });
    expect(mails).toHaveLength(1);
  });

  test('that does not fit its key is refused at the start with a sentence', async () => {
    const { key } = makeCertificate('other.example.com');
    await expect(startReceiver({ tls: { cert: tls.cert, key } })).rejects.toThrow('The certificate for receiving mail cannot be used');
    await expect(startReceiver({ tls: { cert: 'no certificate', key } })).rejects.toThrow('It wants a PEM certificate and its key.');
  });
});
