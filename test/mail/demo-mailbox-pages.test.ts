import { createHttpServer, type HttpServer } from '../../src/http/server';
import { createDemoMailbox, type DemoMailbox } from '../../src/mail/demo/mailbox';
import { demoMailboxRoutes } from '../../src/mail/demo/routes';
import { quietLog } from '../support/quiet-log';
import { aMail, sender } from './contract';

describe('the pages of the demo mailbox', () => {
  let server: HttpServer;
  let mailbox: DemoMailbox;
  let origin: string;
  beforeEach(async () => {
    server = createHttpServer({ publicUrl: () => 'http://localhost:3978', trustedProxies: [], log: quietLog().log });
    mailbox = createDemoMailbox({ limit: 200, from: sender, now: () => Date.UTC(2030, 0, 2, 3, 4, 5) });
    demoMailboxRoutes(server, mailbox);
    origin = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
  });
  afterEach(() => server.stop(0));

  const get = (path: string, headers: Record<string, string> = { accept: 'text/html' }) => fetch(origin + path, { headers });
  const asJson = { accept: 'application/json' };

  test('programs read all mails, newest first, each with its links and headers', async () => {
    const first = aMail({ subject: 'first' });
    await mailbox.send(first);
    await mailbox.send(aMail({ subject: 'second', to: { name: 'Maya', address: 'maya@example.com' } }));
    const response = await get('/demo/mailbox', asJson);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const mails: unknown = await response.json();
    expect(mails).toEqual([
      expect.objectContaining({ subject: 'second', to: 'maya@example.com' }),
      {
        id: expect.any(String),
        at: '2030-01-02T03:04:05.000Z',
        to: 'daniel.okafor@example.com',
        from: 'support@example.com',
        subject: 'first',
        text: first.text,
        html: first.html,
        language: 'en',
        links: ['http://localhost:3978/verify/abc?a=1&b=2'],
        headers: {
          messageId: `<${first.messageId}>`,
          from: 'Support <support@example.com>',
          to: 'Daniel Okafor <daniel.okafor@example.com>',
          subject: 'first',
          autoSubmitted: 'auto-generated',
          contentLanguage: 'en',
          date: expect.any(String),
          mimeVersion: '1.0',
          contentType: expect.stringMatching(/^multipart\/alternative;/),
        },
      },
    ]);
    const [{ id }] = mails as [{ id: string }];
    expect(await (await get(`/demo/mailbox/${id}`, asJson)).json()).toMatchObject({ id, subject: 'second' });
  });

  test('people see a list in their language, newest first, and what to do when it is empty', async () => {
    const empty = await (await get('/demo/mailbox')).text();
    expect(empty).toContain('<html lang="en">');
    expect(empty).toContain('No mail yet.');
    await mailbox.send(aMail({ subject: 'one' }));
    await mailbox.send(aMail({ subject: 'two' }));
    const french = await (await get('/demo/mailbox', { accept: 'text/html', 'accept-language': 'fr-CA' })).text();
    expect(french).toContain('<html lang="fr">');
    expect(french).toContain('Boîte de démonstration');
    expect(french.indexOf('>two<')).toBeLessThan(french.indexOf('>one<'));
    expect(french.indexOf('>two<')).toBeGreaterThan(0);
  });

  test('a mail is shown in a frame that runs nothing, with its text beside', async () => {
    await mailbox.send(aMail({ subject: 'Your PIN', text: 'a < b & c' }));
    const { id } = mailbox.list()[0]!;
    const response = await get(`/demo/mailbox/${id}`);
    const page = await response.text();
    expect(page).toContain(`<iframe src="${id}/html" title="Your PIN" sandbox="allow-popups allow-popups-to-escape-sandbox"`);
    expect(page).toContain('a &lt; b &amp; c');
    expect(response.headers.get('content-security-policy')).toContain("frame-src 'self'");
    const body = await get(`/demo/mailbox/${id}/html`);
    const policy = body.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('sandbox allow-popups');
    expect(policy).toContain("frame-ancestors 'self'");
    expect(body.headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(policy).not.toMatch(/allow-scripts|allow-same-origin|script-src/);
    expect(await body.text()).toContain('<base target="_blank">');
  });

  test('what a mail holds cannot become markup of the mailbox', async () => {
    const evil = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';
    await mailbox.send(aMail({ subject: evil, text: `${evil}</pre>`, to: { name: evil, address: 'daniel.okafor@example.com' } }));
    const { id } = mailbox.list()[0]!;
    for (const path of ['/demo/mailbox', `/demo/mailbox/${id}`]) {
      const page = await (await get(path)).text();
      expect(page).not.toContain('<img');
      expect(page).not.toContain('<script>');
      expect(page).toContain('&lt;script&gt;');
    }
  });

  test('a mail that is not there (any more) is answered 404', async () => {
    for (const path of ['/demo/mailbox/none', '/demo/mailbox/none/html', '/demo/mailbox/..%2F..']) {
      expect((await get(path)).status).toBe(404);
      expect((await get(path, asJson)).status).toBe(404);
    }
  });
});
