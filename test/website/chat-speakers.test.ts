// @needs chromium
import { startChromium, type TestBrowser } from './support/chromium';
import { openChat } from './support/chat-page';
import { FakeLinks } from './support/fake-links';
import { picture } from './support/picture';
import { builtFiles, demo, startSite, type Site } from './support/site';
import type { TestBot } from './support/small-direct-line';
import { together } from '../support/together';

/** As the endpoint hands an agent's line out (src/channels/directline/compose.ts). */
const agent = (name: string, text: string) => ({
  type: 'message',
  text,
  from: { id: 'countersign-agent', name },
  entities: [
    {
      type: 'https://schema.org/Message',
      '@context': 'https://schema.org',
      '@type': 'Message',
      '@id': '',
      citation: [{ '@type': 'Claim', claimInterpreter: { '@type': 'Project', name } }],
    },
  ],
});

/** Bot, agent, another agent and bot, one right behind the other. */
const bot: TestBot = {
  opened: (say) => say({ type: 'message', text: 'Hello from the bot.' }),
  heard: (_activity, say) => {
    for (const each of [
      { type: 'message', text: 'Sam is with you now.' },
      agent('Sam', 'Hello, I am Sam.'),
      agent('Sam', 'How can I help?'),
      agent('Alex', 'Alex here, I take over.'),
      { type: 'message', text: 'The bot is back.' },
    ])
      say(each);
  },
};

let chromium: TestBrowser;
let site: Site;
beforeAll(async () => {
  [chromium, site] = await together(startChromium(), startSite({ files: builtFiles(), links: new FakeLinks(), bot, demo }));
});
afterAll(async () => {
  await chromium.close();
  await site.stop();
});

test.each(['light', 'dark'] as const)(
  'on our page each speaker’s words have their own name under them, once, in %s colours',
  async (colorScheme) => {
    const { page, bubble, say, complaints } = await openChat(await chromium.visitor({ locale: 'en-CA', colorScheme }), site.url);
    await bubble('Hello from the bot.').waitFor();
    await say('a person, please');
    await bubble('The bot is back.').waitFor();
    const under = async (text: string): Promise<string> =>
      (await page.locator('.webchat__stacked-layout', { hasText: text }).locator('.webchat__activity-status').allInnerTexts())
        .join(' ')
        .replace(/\s+/g, ' ');
    expect([await under('Hello, I am Sam.'), await under('The bot is back.')]).toEqual([
      expect.not.stringContaining('Sam'),
      expect.not.stringMatching(/Sam|Alex/),
    ]);
    expect([await under('How can I help?'), await under('Alex here')]).toEqual([
      expect.stringContaining('Sam'),
      expect.stringContaining('Alex'),
    ]);
    expect(complaints).toEqual([]);
    await picture(page, `agent-on-our-page-${colorScheme}`);
    await page.context().close();
  },
);
