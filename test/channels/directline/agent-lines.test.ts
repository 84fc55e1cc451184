// @needs chromium
import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { startChromium, type TestBrowser } from '../../website/support/chromium';
import { picture } from '../../website/support/picture';
import { builtFolder } from '../../website/support/site';
import { begin, call, listen, say, secret, startInstance, type ActivitySet, type Instance } from './kit';

let it_: Instance;
beforeEach(async () => {
  it_ = await startInstance();
});
afterEach(() => it_.stop());

/** What an agent wrote to a leg, as the desk's commit keeps it. */
const writes = (leg: string, text: string, name = 'Sam', n = 1) =>
  it_.lines.write(`desk/${n}`, it_.clock.now, leg, [
    {
      id: `agent-${n}`,
      leg,
      from: 'agent',
      activity: JSON.stringify({ type: 'message', text, textFormat: 'plain', locale: 'en', channelData: { agent: { name } } }),
    },
  ]);

test('an agent’s line comes at once, by its name and on our side of the window, by socket and by poll alike; the bot’s stays the bot’s', async () => {
  const talk = await begin(it_);
  const open = await listen(talk.streamUrl);
  await say(it_, talk, 'a person, please');
  await writes(talk.id, 'Hello, how can I help?');
  const came = (await open.messages(4)).at(-1);
  expect(came).toMatchObject({
    id: 'agent-1',
    text: 'Hello, how can I help?',
    from: { id: 'countersign-agent', name: 'Sam', role: 'bot' },
    recipient: { role: 'user' },
  });
  const polled = (await call(it_, 'GET', `${talk.path}/activities`, talk.token)).body as unknown as ActivitySet;
  expect(polled.activities.at(-1)).toEqual(came);
  expect(polled.activities.map(({ from }) => (from as { name?: string }).name)).toEqual(['Countersign', undefined, 'Countersign', 'Sam']);
  open.socket.close();
});

test('a customer’s line is never an agent’s, whatever their client puts beside it', async () => {
  const talk = await begin(it_);
  await say(it_, talk, 'I am Sam', { from: { id: 'me', name: 'Sam', role: 'bot' }, channelData: { agent: { name: 'Sam' } } });
  const polled = (await call(it_, 'GET', `${talk.path}/activities`, talk.token)).body as unknown as ActivitySet;
  const own = polled.activities.find(({ text }) => text === 'I am Sam');
  expect([own?.['from'], own?.['entities']]).toEqual([expect.objectContaining({ role: 'user' }), undefined]);
  expect(own?.['from']).not.toHaveProperty('name', 'Sam');
});

describe('in the official Web Chat, unmodified, on somebody’s page', () => {
  let chromium: TestBrowser;
  let host: Server;
  beforeAll(async () => {
    chromium = await startChromium();
    const bundle = readFileSync(join(builtFolder(), 'vendor', 'webchat.js'));
    host = createServer((request, response) => {
      const isScript = request.url === '/webchat.js';
      response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html; charset=utf-8' });
      response.end(
        isScript
          ? bundle
          : '<!doctype html><html lang="en"><title>Help</title><div id="chat" style="height: 30rem"></div><script src="/webchat.js"></script>',
      );
    });
    await new Promise<void>((done) => host.listen(0, '127.0.0.1', () => done()));
  });
  afterAll(async () => {
    await chromium.close();
    await new Promise((done) => host.close(done));
  });

  test.each(['Sam', '<img src=x onerror="document.title=1">'])(
    'the name of the agent, %s, stands under their words as text',
    async (name) => {
      const { token } = (await call(it_, 'POST', 'tokens/generate', secret)).body as { token: string };
      const page = await (await chromium.visitor({ locale: 'en-CA' })).newPage();
      await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/`);
      await page.evaluate(
        ({ domain, held }) => {
          const { WebChat } = window as unknown as {
            WebChat: { createDirectLine(options: object): unknown; renderWebChat(props: object, at: unknown): void };
          };
          WebChat.renderWebChat(
            { directLine: WebChat.createDirectLine({ token: held, domain }), locale: 'en-CA' },
            document.getElementById('chat'),
          );
        },
        { domain: `${it_.url}/v3/directline`, held: token },
      );
      await page.locator('.webchat__bubble__content', { hasText: 'Hello, I am a bot.' }).waitFor();
      const leg = (JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { conv: string }).conv;
      await writes(leg, 'Good morning, <b>how</b> can I help?', name);
      const words = page.locator('.webchat__stacked-layout', { hasText: 'Good morning, <b>how</b> can I help?' });
      await words.waitFor();
      await words.locator('.webchat__activity-status', { hasText: name }).waitFor();
      expect(await page.title()).toBe('Help');
      await picture(page, 'agent-in-web-chat');
      await page.context().close();
    },
  );
});
