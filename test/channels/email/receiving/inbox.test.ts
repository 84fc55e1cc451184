import type { ReceivedMail } from '../../../../src/channels/email/handle-mail';
import { eventually } from '../../../support/eventually';
import { inboxOn, MINUTE, nameOf, someMail, stores, type StoreForInbox } from './inbox-kit';
import { NOW } from './kit';

/** Handlings that wait until they are let go on. */
function gate() {
  const begun: string[] = [];
  const waiting = new Map<string, () => void>();
  const handle = (mail: ReceivedMail): Promise<'done'> => {
    begun.push(nameOf(mail));
    return new Promise((resolve) => waiting.set(nameOf(mail), () => resolve('done')));
  };
  return {
    begun,
    handle,
    go: (name: string) => waiting.get(name)?.(),
    until: (n: number) => eventually(async () => (begun.length >= n ? true : undefined), `${n} mails to be handled`),
  };
}

describe.each(stores)('the inbox on %s', (_name, start) => {
  let server: Awaited<ReturnType<typeof start>>;
  let opened: StoreForInbox;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.end());
  beforeEach(async () => {
    opened = await server.open();
  });
  afterEach(() => opened.cleanup());

  test('hands a mail on at once, with all that is known of it, and is done with it then', async () => {
    const { store } = opened;
    const handled: ReceivedMail[] = [];
    const { inbox } = inboxOn(store, async (mail) => {
      handled.push(mail);
      return 'done';
    });
    inbox.start();
    const { name, ...mail } = someMail('ann@example.org', NOW, 'Größe, ça va?\0\x80');
    const fetched = { ...someMail('bob@example.org'), envelopeFrom: undefined, client: undefined, recipients: [] };
    expect(await inbox.put(mail)).toBe('taken');
    expect(await inbox.put(fetched)).toBe('taken');
    await eventually(async () => ((await store.countMails()) === 0 ? true : undefined), 'both mails to be done with');
    await inbox.stop();
    const first = handled.find((one) => nameOf(one) === name);
    expect(first).toEqual({ ...mail, id: expect.stringMatching(/^mail-/) });
    expect(handled.find((one) => nameOf(one) === nameOf(fetched))).toMatchObject({
      envelopeFrom: undefined,
      client: undefined,
      recipients: [],
      at: NOW,
    });
  });

  test('takes a mail once, also while it waits, while it is handled, and afterwards', async () => {
    const { begun, handle, go, until } = gate();
    const { inbox } = inboxOn(opened.store, handle);
    const mail = someMail();
    expect(await inbox.put(mail)).toBe('taken');
    expect(await inbox.put({ ...mail, at: NOW + 1, envelopeFrom: 'other@example.org' })).toBe('repeated');
    inbox.start();
    await until(1);
    expect(await inbox.put(mail)).toBe('repeated');
    go(mail.name);
    await inbox.stop();
    expect(await inbox.put(mail)).toBe('repeated');
    expect(begun).toEqual([mail.name]);
  });

  test('keeps nothing readable of a mail in the store', async () => {
    const { store } = opened;
    const { inbox } = inboxOn(store, async () => 'done');
    await inbox.put(someMail('ann@example.org', NOW, 'My PIN is 482913, ann.'));
    const [kept] = await store.claimMails({ worker: 'w', at: NOW, lease: 1, limit: 1 });
    const seen = [kept?.sealed ?? '', Buffer.from(kept?.sealed ?? '', 'base64url').toString('latin1'), JSON.stringify(kept)].join();
    expect(seen.length).toBeGreaterThan(300);
    expect(seen).not.toMatch(/482913|ann@|example\.org|NDgyOTEz/);
  });

  test('has at most eight mails under way, and goes on with the next as soon as one is done with', async () => {
    const { begun, handle, go, until } = gate();
    const { inbox } = inboxOn(opened.store, handle);
    inbox.start();
    const mails = Array.from({ length: 20 }, (_, i) => someMail(`writer${i}@example.org`, NOW - 20 + i));
    await Promise.all(mails.map((mail) => inbox.put(mail)));
    await until(8);
    await new Promise((quiet) => setTimeout(quiet, 30));
    expect(begun).toHaveLength(8);
    for (let i = 0; i < 20; i++) {
      go(begun[i] ?? '');
      await until(Math.min(20, i + 9));
    }
    await inbox.stop();
    expect([...begun].sort()).toEqual(mails.map(({ name }) => name).sort());
  });

  test("handles one writer's mails in the order they came, and others' meanwhile", async () => {
    const { begun, handle, go, until } = gate();
    const { inbox } = inboxOn(opened.store, handle);
    const [a, b, c, other] = [
      someMail('ann@example.org', NOW - 4),
      someMail('"Ann" <ANN@example.org>', NOW - 3),
      someMail('ann@example.org', NOW - 2),
      someMail('bob@example.org', NOW - 1),
    ];
    for (const mail of [c, a, other, b]) await inbox.put(mail);
    inbox.start();
    await until(2);
    expect([...begun].sort()).toEqual([a.name, other.name].sort());
    for (const [done, next] of [
      [a, b],
      [b, c],
    ] as const) {
      go(done.name);
      await until(begun.length + 1);
      expect(begun.at(-1)).toBe(next.name);
    }
    for (const { name } of [c, other]) go(name);
    await inbox.stop();
  });

  test("lets no writer's flood keep the others waiting", async () => {
    const { begun, handle, go, until } = gate();
    const { inbox } = inboxOn(opened.store, handle);
    for (let i = 0; i < 7; i++) await inbox.put(someMail('flood@example.org', NOW - 10 + i));
    const other = someMail('bob@example.org');
    await inbox.put(other);
    inbox.start();
    await until(6);
    expect(begun).toContain(other.name);
    const stopping = inbox.stop();
    for (const name of begun) go(name);
    await stopping;
  });

  test('that stops waits for the mails under way, and gives back those that wait behind them', async () => {
    const { store } = opened;
    const { begun, handle, go, until } = gate();
    const { inbox } = inboxOn(store, handle);
    const [first, second] = [someMail('ann@example.org', NOW - 2), someMail('ann@example.org', NOW - 1)];
    for (const mail of [first, second]) await inbox.put(mail);
    inbox.start();
    await until(1);
    let stopped = false;
    const stopping = inbox.stop().then(() => (stopped = true));
    await new Promise((quiet) => setTimeout(quiet, 20));
    expect(stopped).toBe(false);
    go(first.name);
    await stopping;
    expect(begun).toEqual([first.name]);
    expect(await store.claimMails({ worker: 'w', at: NOW, lease: 1, limit: 9 })).toMatchObject([{ attempt: 1 }]);
  });

  test('picks up what a process left that took mails and died, once its lease has ended', async () => {
    const { store } = opened;
    const { inbox, clock } = inboxOn(store, async () => 'done', { lease: MINUTE });
    await inbox.put(someMail());
    await store.claimMails({ worker: 'dead', at: NOW, lease: MINUTE, limit: 1 });
    expect(await inbox.look()).toBe(0);
    clock.at = NOW + MINUTE;
    expect(await inbox.look()).toBe(1);
    expect(await store.countMails()).toBe(0);
  });

  test('looks by itself for what others left', async () => {
    const { store } = opened;
    const other = inboxOn(store, async () => 'done');
    const { inbox } = inboxOn(store, async () => 'done', { pause: 20 });
    inbox.start();
    await other.inbox.put(someMail());
    await eventually(async () => ((await store.countMails()) === 0 ? true : undefined), 'the mail to be found');
    await inbox.stop();
    expect(await other.inbox.look()).toBe(0);
  });

  test('takes up no more large mails than there is memory for', async () => {
    const { begun, handle, go, until } = gate();
    const { inbox } = inboxOn(opened.store, handle, { memory: 640_000 });
    const mails = [1, 2, 3].map((n) => someMail(`writer${n}@example.org`, NOW - 10 + n, 'x'.repeat(250_000)));
    for (const mail of mails) await inbox.put(mail);
    inbox.start();
    await until(1);
    await new Promise((quiet) => setTimeout(quiet, 50));
    expect(begun.length).toBeLessThanOrEqual(2);
    for (let i = 0; i < 3; i++) {
      await until(i + 1);
      go(begun[i] ?? '');
    }
    await inbox.stop();
    expect(begun).toHaveLength(3);
  });
});

test('two instances on one store handle each mail once', async () => {
  const server = await stores[1][1]();
  const opened = await server.open();
  const another = await opened.another?.();
  if (!another) throw new Error('The Redis store should allow a second instance.');
  const handled: string[] = [];
  const inboxes = [opened.store, another].map(
    (store) =>
      inboxOn(
        store,
        async (mail) => {
          handled.push(nameOf(mail));
          return 'done';
        },
        { pause: 20 },
      ).inbox,
  );
  for (const inbox of inboxes) inbox.start();
  const mails = Array.from({ length: 200 }, (_, i) => someMail(`writer${i % 7}@example.org`));
  await Promise.all(mails.map((mail, i) => inboxes[i % 2]?.put(mail)));
  await eventually(async () => ((await opened.store.countMails()) === 0 ? true : undefined), 'all mails to be done with');
  await Promise.all(inboxes.map((inbox) => inbox.stop()));
  expect(handled.sort()).toEqual(mails.map(({ name }) => name).sort());
  await opened.cleanup();
  await server.end();
});
