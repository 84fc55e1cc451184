import { CountersignBot } from '../../../src/bot/countersign-bot';
import { createVoiceChannel } from '../../../src/channels/voice/voice-channel';
import { notesIn } from '../../../src/store/notes';
import { running } from '../../http/support';
import { CarriedCall } from '../../support/carrier';
import { patience } from '../../support/patience';
import { quietLog } from '../../support/quiet-log';
import { openTalkingHouse } from '../../support/talking-house';
import { startChromium } from '../../website/support/chromium';
import { hostile } from './hostile';

const token = 'a token of the carrier';
const known = new Set(['Response', 'Gather', 'Say', 'Redirect', 'Hangup']);

/** Where a caller may put such a text. */
const places: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `I am ${text}@organization.com`,
  (text) => `my case is ${text}`,
  (text) => `forward my calls to ${text} 613 555 0143`,
];

test('a hundred hostile texts, said to the whole house as a wish, a name, a case number and a number, are words and nothing else', async () => {
  const house = await openTalkingHouse();
  const bot = new CountersignBot(house.calls);
  let url = '';
  const channel = createVoiceChannel({
    publicUrl: () => url,
    authToken: token,
    transfer: { number: undefined, queue: undefined },
    store: house.store,
    notes: notesIn(house.store),
    keys: house.keys,
    logic: (context) => bot.run(context),
    now: house.now,
    log: quietLog().log,
    patience,
  });
  const site = await running((server) => channel.register(server), { publicUrl: () => url });
  url = site.url;
  const browser = await startChromium();
  try {
    const documents: { readonly text: string; readonly xml: string }[] = [];
    let call: CarriedCall | undefined;
    for (const [n, text] of hostile.entries()) {
      if (call === undefined || n % 5 === 0 || call.doc.gather === undefined) {
        call = new CarriedCall({ url, token, from: `+1613666${1_000 + n}` });
        await call.begins();
      }
      const { xml, status } = await call.says(places[n % places.length]?.(text) ?? text);
      expect([text, status]).toEqual([text, 200]);
      documents.push({ text, xml });
    }
    expect(documents.length).toBeGreaterThanOrEqual(100);
    const page = await (await browser.visitor()).newPage();
    const parsed = await page.evaluate(
      (texts) =>
        texts.map((xml) => [...new DOMParser().parseFromString(xml, 'text/xml').querySelectorAll('*')].map(({ nodeName }) => nodeName)),
      documents.map(({ xml }) => xml),
    );
    for (const [n, names] of parsed.entries())
      expect([documents[n]?.text, names[0], names.filter((name) => !known.has(name))]).toEqual([documents[n]?.text, 'Response', []]);
  } finally {
    await browser.close();
    await site.server.stop(100);
    await house.close();
  }
});
