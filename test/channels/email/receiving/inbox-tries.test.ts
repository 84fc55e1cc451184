import { MOST_UNTOLD_TRIES } from '../../../../src/channels/email/receiving/tries';
import { deriveKeys } from '../../../../src/proof/keys';
import { DirectoryUnavailable } from '../../../../src/directory/port';
import { StoreUnavailable } from '../../../../src/store/port';
import { DAY, HOUR, inboxOn, MINUTE, nameOf, SECOND, someMail, stores, type StoreForInbox } from './inbox-kit';
import { NOW } from './kit';

let opened: StoreForInbox;
beforeEach(async () => {
  opened = await (await stores[0][1]()).open();
});
afterEach(() => opened.cleanup());

/** The times at which the mail is tried until nothing is left, looking every second. */
async function timesOf(running: ReturnType<typeof inboxOn>, tried: () => number, until: number): Promise<number[]> {
  const times: number[] = [];
  for (; running.clock.at <= until && (await opened.store.countMails()) > 0; running.clock.at += SECOND) {
    const before = tried();
    await running.inbox.look();
    if (tried() > before) times.push((running.clock.at - NOW) / SECOND);
  }
  return times;
}

describe('a mail that cannot be handled', () => {
  test('is tried eight times within three hours, and then set aside aloud', async () => {
    let tried = 0;
    const running = inboxOn(opened.store, async () => {
      tried += 1;
      throw new Error('A fault of ours.');
    });
    const mail = someMail();
    await running.inbox.put(mail);
    const minutes = (n: number): number => n * 60;
    const pauses = [0, 1, 5, 30, minutes(2), minutes(10), minutes(30), minutes(120)];
    expect(await timesOf(running, () => tried, NOW + DAY)).toEqual(
      pauses.map((_, i) => pauses.slice(0, i + 1).reduce((sum, each) => sum + each, 0)),
    );
    expect(running.dead()).toBe(1);
    expect(running.lines.filter(({ level }) => level === 'warn')).toHaveLength(7);
    expect(running.lines.at(-1)).toMatchObject({
      level: 'error',
      message: expect.stringContaining('its last try failed'),
      fields: { mail: expect.stringMatching(/^mail-/), attempt: 8, error: { message: 'A fault of ours.' } },
    });
    expect(JSON.stringify(running.lines)).not.toMatch(/ann@|Hello/);
    expect(await opened.store.countMails()).toBe(0);
    expect(await running.inbox.put(mail)).toBe('repeated');
  });

  test('because it hangs is tried again, and does not keep its place', async () => {
    let tried = 0;
    const running = inboxOn(opened.store, () => (++tried === 1 ? new Promise(() => undefined) : Promise.resolve('done')), { lease: 100 });
    await running.inbox.put(someMail());
    expect(await running.inbox.look()).toBe(1);
    expect(running.lines).toMatchObject([{ level: 'warn', fields: { error: { message: expect.stringContaining('took longer') } } }]);
    running.clock.at += SECOND;
    expect(await running.inbox.look()).toBe(1);
    expect([tried, await opened.store.countMails()]).toEqual([2, 0]);
  });

  test('because each try ends the process is set aside without another', async () => {
    let tried = 0;
    const running = inboxOn(opened.store, async () => {
      tried += 1;
      return 'done';
    });
    await running.inbox.put(someMail());
    for (let i = 0; i < MOST_UNTOLD_TRIES; i++)
      await opened.store.claimMails({ worker: 'dying', at: NOW + i * MINUTE, lease: MINUTE, limit: 1 });
    running.clock.at = NOW + MOST_UNTOLD_TRIES * MINUTE;
    await running.inbox.look();
    expect([tried, running.dead(), await opened.store.countMails()]).toEqual([0, 1, 0]);
    expect(running.lines).toMatchObject([{ level: 'error', message: expect.stringContaining('ended the process') }]);
  });

  test.each([8, 9, 50, 51])(
    'because %d processes ended while they had it is tried all the same, half a minute later at most',
    async (ended) => {
      let tried = 0;
      const running = inboxOn(opened.store, async () => {
        tried += 1;
        return 'done';
      });
      await running.inbox.put(someMail());
      for (let i = 0; i < ended; i++) await opened.store.claimMails({ worker: 'dying', at: NOW + i * MINUTE, lease: MINUTE, limit: 1 });
      for (running.clock.at = NOW + ended * MINUTE; running.clock.at <= NOW + (ended + 1) * MINUTE; running.clock.at += 30 * SECOND)
        await running.inbox.look();
      expect([tried, running.dead(), await opened.store.countMails()]).toEqual([1, 0, 0]);
    },
  );

  test('because it was sealed under another SECRET_KEY is set aside', async () => {
    const before = inboxOn(opened.store, async () => 'done', { keys: deriveKeys('another secret') });
    await before.inbox.put(someMail());
    const running = inboxOn(opened.store, async () => 'done');
    await running.inbox.look();
    expect([running.dead(), await opened.store.countMails()]).toEqual([1, 0]);
    expect(running.lines).toMatchObject([{ level: 'error', message: expect.stringContaining('SECRET_KEY') }]);
  });
});

describe('a mail that needs something that is away', () => {
  test.each([
    ['the handler says so', async () => 'later' as const],
    ['the store', () => Promise.reject(new StoreUnavailable('Away.'))],
    ['the directory', () => Promise.reject(new DirectoryUnavailable('Away.'))],
  ])('(%s) is tried again and again, ever more seldom, and that is no failure', async (_what, away) => {
    let tried = 0;
    const running = inboxOn(opened.store, () => (++tried <= 40 ? away() : Promise.resolve('done')));
    await running.inbox.put(someMail());
    const times = await timesOf(running, () => tried, NOW + DAY);
    expect(times.slice(0, 6)).toEqual([0, 1, 2, 3, 4, 5]);
    const pauses = times.map((at, i) => at - (times[i - 1] ?? 0));
    expect(Math.max(...pauses)).toBeLessThanOrEqual(301);
    expect([tried, running.dead(), await opened.store.countMails()]).toEqual([41, 0, 0]);
    expect(running.lines.filter(({ level }) => level !== 'debug')).toEqual([]);
  });

  test('is due when its handler says', async () => {
    let tried = 0;
    const running = inboxOn(opened.store, async () => (++tried === 1 ? { retryAt: NOW + 90 * SECOND } : 'done'));
    await running.inbox.put(someMail());
    expect(await timesOf(running, () => tried, NOW + HOUR)).toEqual([0, 90]);
  });

  test('for five days is set aside', async () => {
    const running = inboxOn(opened.store, async () => 'later');
    await running.inbox.put(someMail());
    running.clock.at = NOW + 5 * DAY;
    await running.inbox.look();
    expect([running.dead(), await opened.store.countMails()]).toEqual([0, 1]);
    running.clock.at += HOUR;
    await running.inbox.look();
    expect([running.dead(), await opened.store.countMails()]).toEqual([1, 0]);
    expect(running.lines.at(-1)).toMatchObject({ level: 'error', message: expect.stringContaining('away for days') });
  });

  test('makes the mails of its writer that wait behind it wait as well, in order', async () => {
    const order: string[] = [];
    let tried = 0;
    const running = inboxOn(opened.store, async (mail) => {
      if (++tried === 1) return 'later';
      order.push(nameOf(mail));
      return 'done';
    });
    const mails = [someMail('ann@example.org', NOW - 3), someMail('ann@example.org', NOW - 2), someMail('ann@example.org', NOW - 1)];
    for (const mail of mails) await running.inbox.put(mail);
    await running.inbox.look();
    expect(order).toEqual([]);
    running.clock.at += 2 * SECOND;
    await running.inbox.look();
    expect(order).toEqual(mails.map(({ name }) => name));
  });
});
