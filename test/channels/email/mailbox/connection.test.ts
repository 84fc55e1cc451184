// @needs dovecot
import { startDovecot, type Dovecot } from '../../../support/dovecot';
import { eventually } from '../../../support/eventually';
import { letter, marked, memoryPlace, readBox, subjectOf, type Box } from './box';
import { startWire, type Wire } from './wire';

describe('the connection to a mailbox', () => {
  let server: Dovecot;
  let wire: Wire;
  let box: Box | undefined;
  beforeEach(async () => {
    server = await startDovecot({ withoutTls: true });
    wire = await startWire(server.port);
  });
  afterEach(async () => {
    await box?.mailbox.close();
    await wire.stop();
    await server.stop();
  });

  const at = () => `imap://127.0.0.1:${wire.port}`;
  const idles = (least: number) => eventually(() => Promise.resolve(wire.count('IDLE') >= least || undefined), `IDLE ${least} times`);

  it('is made anew after it was cut, and what came in the meantime is taken', async () => {
    box = readBox(server, { at: at() });
    for (const [i, subject] of ['one', 'two', 'three'].entries()) {
      await idles(i + 1);
      wire.cut();
      server.deliver(letter(subject), { seen: i === 1 });
      await box.has(['one', 'two', 'three'].slice(0, i + 1));
    }
    await marked(server, ['Sa', 'Sa', 'Sa']);
    expect(box.pauses.length).toBe(3);
    expect(
      box.lines
        .filter(({ level }) => level === 'warn')
        .every(({ message }) => message.includes('cannot be reached') && !message.includes(server.password)),
    ).toBe(true);
  });

  it('is made anew after the server was restarted, with pauses that grow', async () => {
    box = readBox(server, { at: at() });
    await idles(1);
    await server.halt();
    await eventually(() => Promise.resolve((box?.pauses.length ?? 0) >= 6 || undefined), 'six tries');
    expect(box.mailbox.state()).toBe('connecting');
    const tries = box.pauses.slice(0, 6);
    tries.forEach((pause, i) => {
      expect(pause).toBeGreaterThanOrEqual(500 * 2 ** i * 0.8);
      expect(pause).toBeLessThanOrEqual(500 * 2 ** i);
    });
    server.deliver(letter('while it was down'));
    await server.start();
    await box.has(['while it was down']);
    expect(box.mailbox.state()).toBe('connected');
  });

  it.each([
    ['in the middle of IDLE', () => wire.freeze()],
    [
      'before the server agreed to IDLE',
      async () => {
        wire.freezeAt('IDLE');
        await eventually(() => Promise.resolve(wire.freezes() > 0 || undefined), 'the next IDLE');
      },
    ],
    ['while mail is looked for', () => wire.freezeAt('UID SEARCH')],
  ])('that fell silent without an end, %s, is found out and made anew', async (_when, freeze) => {
    box = readBox(server, { at: at(), pace: { refresh: 50, silence: 300 } });
    await idles(1);
    await freeze();
    server.deliver(letter('nobody told us'));
    await box.has(['nobody told us']);
    expect(box.lines.filter(({ level }) => level === 'warn').map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/Socket timeout|fell silent/),
    );
  });

  it('that is cut between storing a mail and marking it brings the mail again, and it is marked then', async () => {
    for (const when of ['before', 'after'] as const) {
      const subject = `cut ${when} the mark`;
      wire.cutAt('UID STORE', when);
      server.deliver(letter(subject));
      box = readBox(server, { at: at() });
      await eventually(() => Promise.resolve(server.flags().every((marks) => marks === 'Sa') || undefined), 'the marks');
      await eventually(() => Promise.resolve(box?.mailbox.state() === 'connected' || undefined), 'the connection');
      const [first, ...again] = box.subjects();
      expect(first).toBe(subject);
      expect(again).toEqual(when === 'before' ? [subject] : []);
      await box.mailbox.close();
    }
  });

  it('that is cut in the middle of a mail takes nothing of it, and the whole mail afterwards', async () => {
    wire.cutAt('UID FETCH 1 (UID BODY.PEEK[]', 'after');
    const raw = letter('whole', 'x'.repeat(500_000));
    server.deliver(raw);
    box = readBox(server, { at: at() });
    await box.has(['whole']);
    expect(box.taken[0]?.raw.equals(Buffer.from(raw))).toBe(true);
  });

  it('that a damaged mail ends each time does not keep the others waiting; the mail itself is asked for seldom, and taken when it is mended', async () => {
    let now = 1_800_000_000_000;
    server.deliver(letter('damaged'), { damaged: true });
    for (const subject of ['one', 'two']) server.deliver(letter(subject));
    box = readBox(server, { at: at(), now: () => now });
    await box.has(['one', 'two']);
    const asked = (): number => wire.count('UID FETCH 1 (UID BODY.PEEK[]') + wire.count('UID FETCH 1 (UID FLAGS RFC822.SIZE');
    await eventually(() => Promise.resolve(box?.lines.find(({ level }) => level === 'error')), 'the log to tell');
    await idles(1);
    const times = asked();
    server.deliver(letter('three'));
    await box.has(['one', 'two', 'three']);
    await marked(server, ['', 'Sa', 'Sa', 'Sa']);
    expect(asked()).toBe(times);
    server.mend();
    now += 3_600_000;
    server.deliver(letter('four'));
    await box.has(['one', 'two', 'three', 'four', 'damaged']);
  });

  it('stays while mail cannot be stored: each mail is tried again, none is passed over, and none is marked before', async () => {
    for (const subject of ['one', 'two']) server.deliver(letter(subject));
    let up = false;
    const tried: string[] = [];
    const stored: string[] = [];
    box = readBox(server, {
      at: at(),
      take: (mail) => {
        tried.push(subjectOf(mail));
        if (!up) return Promise.reject(new Error('the store cannot be reached'));
        stored.push(subjectOf(mail));
        return Promise.resolve();
      },
    });
    await eventually(() => Promise.resolve(tried.length >= 3 || undefined), 'three tries');
    expect(new Set(tried)).toEqual(new Set(['one']));
    expect(server.flags()).toEqual(['', '']);
    expect(box.mailbox.state()).toBe('connected');
    up = true;
    await eventually(() => Promise.resolve(stored.length === 2 || undefined), 'both mails');
    expect(stored).toEqual(['one', 'two']);
    await marked(server, ['Sa', 'Sa']);
    expect(wire.count('UID FETCH 1 (UID BODY.PEEK[]')).toBe(1);
  });

  it('ends when the service ends, with the mail in hand taken and marked', async () => {
    let taking: (() => void) | undefined;
    let letIt: (() => void) | undefined;
    const begun = new Promise<void>((resolve) => (taking = resolve));
    const place = memoryPlace();
    for (const subject of ['in hand', 'next']) server.deliver(letter(subject));
    const ending = readBox(server, {
      at: at(),
      place,
      take: () => {
        taking?.();
        return new Promise((resolve) => (letIt = resolve));
      },
    });
    await begun;
    const closed = ending.mailbox.close();
    letIt?.();
    await closed;
    expect(server.flags().sort()).toEqual(['', 'Sa']);
    expect(wire.count('LOGOUT')).toBe(1);
    expect(JSON.parse(place.text() ?? '')).toMatchObject({ after: 2, owed: [2] });
    box = readBox(server, { at: at(), place });
    await box.has(['next']);
  });

  it('ends at once when the service ends before it was made, or while a store that fails is waited for', async () => {
    const early = readBox(server, { at: at() });
    await early.mailbox.close();
    server.deliver(letter('never stored'));
    const failing = readBox(server, { at: at(), take: () => Promise.reject(new Error('the store cannot be reached')) });
    await eventually(() => Promise.resolve(failing.pauses.length > 0 || undefined), 'a failed try');
    await failing.mailbox.close();
    expect(server.flags()).toEqual(['']);
    const tries = failing.pauses.length;
    box = readBox(server, { at: at() });
    await box.has(['never stored']);
    expect(failing.pauses.length).toBe(tries);
  });
});
