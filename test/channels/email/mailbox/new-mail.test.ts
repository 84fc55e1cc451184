// @needs dovecot
import { startDovecot, type Dovecot } from '../../../support/dovecot';
import { eventually } from '../../../support/eventually';
import { letter, marked, readBox, type Box } from './box';
import { startWire, type Wire } from './wire';

const hour = 3_600_000;

describe('new mail of a mailbox', () => {
  let server: Dovecot | undefined;
  let wire: Wire | undefined;
  let box: Box | undefined;
  afterEach(async () => {
    await box?.mailbox.close();
    await wire?.stop();
    await server?.stop();
  });

  const count = (words: string, least: number) =>
    eventually(
      () => Promise.resolve((wire?.count(words) ?? 0) >= least || undefined),
      `${words} ${least} times in ${JSON.stringify(wire?.heard)}`,
    );

  it('is taken when the server tells of it by IDLE, without a look in between, and then marked as seen and taken', async () => {
    server = await startDovecot({ withoutTls: true });
    wire = await startWire(server.port);
    box = readBox(server, { at: `imap://127.0.0.1:${wire.port}`, pace: { refresh: hour, silence: 2 * hour, poll: hour } });
    await count('IDLE', 1);
    expect(wire.count('UID SEARCH')).toBe(1);
    for (const subject of ['first', 'second', 'third']) {
      const idle = wire.count('IDLE');
      server.deliver(letter(subject));
      await eventually(() => Promise.resolve(box?.subjects().includes(subject) || undefined), subject);
      await count('IDLE', idle + 1);
    }
    expect(box.subjects()).toEqual(['first', 'second', 'third']);
    await marked(server, ['Sa', 'Sa', 'Sa']);
    expect(wire.count('UID SEARCH')).toBe(4);
    expect(wire.heard.filter((command) => /DELETE|EXPUNGE|MOVE|COPY/i.test(command))).toEqual([]);
  });

  it('is taken as it is, by no other name than its bytes', async () => {
    server = await startDovecot();
    box = readBox(server, { now: () => 1_800_000_000_000 });
    const raw = letter('as it is');
    server.deliver(raw);
    await box.has(['as it is']);
    expect(box.taken).toEqual([
      { raw: Buffer.from(raw), envelopeFrom: undefined, recipients: [], client: undefined, at: 1_800_000_000_000 },
    ]);
  });

  it('is looked for where the server has no IDLE', async () => {
    server = await startDovecot({ withoutTls: true, withoutIdle: true });
    wire = await startWire(server.port);
    box = readBox(server, { at: `imap://127.0.0.1:${wire.port}`, pace: { poll: 20 } });
    await count('UID SEARCH', 3);
    server.deliver(letter('polled'));
    await box.has(['polled']);
    await marked(server, ['Sa']);
    expect(wire.count('IDLE')).toBe(0);
  });

  it('is still told of after IDLE was asked for anew again and again, which keeps the server from hanging up', async () => {
    server = await startDovecot({ withoutTls: true });
    wire = await startWire(server.port);
    box = readBox(server, { at: `imap://127.0.0.1:${wire.port}`, pace: { refresh: 30 } });
    await count('IDLE', 4);
    expect(wire.count('DONE')).toBeGreaterThanOrEqual(3);
    server.deliver(letter('after all that'));
    await box.has(['after all that']);
    expect(box.lines.filter(({ level }) => level !== 'info')).toEqual([]);
  });

  it('that waits at the start is taken oldest first, 200 of them one at a time', async () => {
    server = await startDovecot();
    const subjects = Array.from({ length: 200 }, (_none, i) => `waiting ${i}`);
    for (const subject of subjects) server.deliver(letter(subject));
    let atOnce = 0;
    let most = 0;
    const seen: string[] = [];
    box = readBox(server, {
      take: async ({ raw }) => {
        most = Math.max(most, ++atOnce);
        await new Promise(setImmediate);
        atOnce -= 1;
        seen.push(/^Subject: (.*)\r$/m.exec(raw.toString())?.[1] ?? '');
      },
    });
    await eventually(() => Promise.resolve(seen.length >= 200 || undefined), '200 mails');
    expect(seen).toEqual(subjects);
    expect(most).toBe(1);
    await marked(
      server,
      subjects.map(() => 'Sa'),
    );
  });

  it('is read out of a folder with a name of another language, below another folder', async () => {
    server = await startDovecot();
    server.makeFolder('Bo&AO4-te');
    server.makeFolder('Bo&AO4-te.&AMk-t&AOk- &- plus');
    server.deliver(letter('en INBOX'));
    server.deliver(letter('en français'), { folder: 'Bo&AO4-te.&AMk-t&AOk- &- plus' });
    box = readBox(server, { at: `imap://127.0.0.1:${server.port}/Boîte/${encodeURIComponent('Été & plus')}` });
    await box.has(['en franÃ§ais']);
    server.deliver(letter('encore'), { folder: 'Bo&AO4-te.&AMk-t&AOk- &- plus' });
    await box.has(['en franÃ§ais', 'encore']);
    expect(server.flags()).toEqual(['']);
  });
});
