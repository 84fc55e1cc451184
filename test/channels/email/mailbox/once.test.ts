// @needs dovecot
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPlaceFile } from '../../../../src/channels/email/mailbox/place-file';
import { startDovecot, type Dovecot } from '../../../support/dovecot';
import { eventually } from '../../../support/eventually';
import { letter, marked, memoryPlace, readBox, type Box } from './box';
import { startWire } from './wire';

describe('a mail of a mailbox is taken, and once', () => {
  let server: Dovecot | undefined;
  let box: Box | undefined;
  let folder: string | undefined;
  afterEach(async () => {
    await box?.mailbox.close();
    await server?.stop();
    if (folder !== undefined) rmSync(folder, { recursive: true });
  });

  /** A last mail that is taken after all that might have been. */
  async function expectNothingBut(reader: Box, dovecot: Dovecot, subjects: readonly string[]): Promise<void> {
    dovecot.deliver(letter('the last'));
    await eventually(() => Promise.resolve(reader.subjects().includes('the last') || undefined), 'the last');
    expect(reader.subjects()).toEqual([...subjects, 'the last']);
  }

  it('over restarts of the service', async () => {
    server = await startDovecot();
    const place = memoryPlace();
    server.deliver(letter('before the restart'));
    const first = readBox(server, { place });
    await first.has(['before the restart']);
    await first.mailbox.close();
    server.deliver(letter('while it was down'));
    box = readBox(server, { place });
    await expectNothingBut(box, server, ['while it was down']);
  });

  it('though the service forgot how far it was: the keyword tells', async () => {
    server = await startDovecot();
    server.deliver(letter('taken before'));
    const first = readBox(server);
    await first.has(['taken before']);
    await marked(server, ['Sa']);
    await first.mailbox.close();
    box = readBox(server);
    await expectNothingBut(box, server, []);
  });

  it('when somebody read it first in another client, while the service was down', async () => {
    server = await startDovecot();
    const place = memoryPlace();
    const first = readBox(server, { place });
    await first.is('connected');
    await eventually(() => Promise.resolve(place.text()), 'the line at the first start');
    await first.mailbox.close();
    server.deliver(letter('read by a colleague'), { seen: true });
    box = readBox(server, { place });
    await expectNothingBut(box, server, ['read by a colleague']);
  });

  it('when somebody read it first in another client, while the service was running', async () => {
    server = await startDovecot();
    box = readBox(server);
    await box.is('connected');
    await eventually(() => Promise.resolve(box?.lines.some(({ message }) => message.includes('open')) || undefined), 'the open mailbox');
    server.deliver(letter('the first'));
    await box.has(['the first']);
    server.deliver(letter('read at once'), { seen: true });
    await expectNothingBut(box, server, ['the first', 'read at once']);
  });

  it('unless it was read before the service ever came', async () => {
    server = await startDovecot();
    server.deliver(letter('dealt with years ago'), { seen: true });
    server.deliver(letter('nobody read it'));
    server.deliver(letter('dealt with yesterday'), { seen: true });
    const place = memoryPlace();
    const first = readBox(server, { place });
    await first.has(['nobody read it']);
    await first.mailbox.close();
    box = readBox(server, { place });
    await expectNothingBut(box, server, []);
  });

  it('after the server gave all mail new numbers', async () => {
    server = await startDovecot();
    const place = memoryPlace();
    for (const subject of ['one', 'two']) server.deliver(letter(subject));
    const first = readBox(server, { place });
    await first.has(['one', 'two']);
    await marked(server, ['Sa', 'Sa']);
    await first.mailbox.close();
    const before = place.text();
    await server.halt();
    server.changeUidValidity();
    server.deliver(letter('three'));
    await server.start();
    box = readBox(server, { place });
    await expectNothingBut(box, server, ['three']);
    expect(JSON.parse(place.text() ?? '').uidValidity).not.toBe(JSON.parse(before ?? '').uidValidity);
  });

  it('where the server keeps no keywords', async () => {
    server = await startDovecot({ rights: 'lrs', withoutTls: true });
    const wire = await startWire(server.port);
    const place = memoryPlace();
    server.deliver(letter('old'), { seen: true });
    server.deliver(letter('unread'));
    const first = readBox(server, { place, at: `imap://127.0.0.1:${wire.port}`, pace: { refresh: 20 } });
    await first.has(['unread']);
    await marked(server, ['S', 'S']);
    await eventually(() => Promise.resolve(wire.count('UID SEARCH') >= 4 || undefined), 'looks that find nothing new');
    await first.mailbox.close();
    await wire.stop();
    expect(first.subjects()).toEqual(['unread']);
    server.deliver(letter('read by a colleague'), { seen: true });
    box = readBox(server, { place });
    await expectNothingBut(box, server, ['read by a colleague']);
  });

  it('where the server promises keywords and refuses ours', async () => {
    server = await startDovecot({ refusesKeywords: true });
    server.deliver(letter('unread'));
    box = readBox(server);
    await box.has(['unread']);
    await marked(server, ['S']);
    expect(box.lines.filter(({ level }) => level !== 'info')).toEqual([]);
  });

  it('where nothing may be marked, which is said in the log', async () => {
    server = await startDovecot({ rights: 'lr' });
    const place = memoryPlace();
    server.deliver(letter('only looked at'));
    const first = readBox(server, { place });
    await first.has(['only looked at']);
    await first.mailbox.close();
    expect(first.lines.filter(({ level }) => level === 'warn').map(({ message }) => message)).toEqual([
      'the mailbox may only be read: taken mail is not marked with $CountersignTaken',
    ]);
    box = readBox(server, { place });
    await expectNothingBut(box, server, []);
    expect(server.flags()).toEqual(['', '']);
  });

  it('or again, and never not, when the service is killed between storing it and marking it', async () => {
    server = await startDovecot();
    folder = mkdtempSync(join(tmpdir(), 'countersign-mailbox-'));
    const [file, place] = [join(folder, 'taken'), join(folder, 'below', 'place.json')];
    const subjects = ['one', 'two', 'three'];
    for (const subject of subjects) server.deliver(letter(subject));
    const tools = join(__dirname, '../../../..', 'tools/run-typescript.cjs');
    const at = `imap://${encodeURIComponent(server.user)}:${encodeURIComponent(server.password)}@127.0.0.1:${server.port}`;
    for (const nth of [1, 2]) {
      const child = spawn(process.execPath, ['--require', tools, join(__dirname, 'dying-reader.ts'), at, file, place], {
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      expect(await new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)))).toBe('SIGKILL');
      expect(readFileSync(file, 'utf8')).toBe('one\n'.repeat(nth));
    }
    expect(server.flags()).toEqual(['', '', '']);
    box = readBox(server, { place: createPlaceFile(place) });
    await box.has(subjects);
    await marked(server, ['Sa', 'Sa', 'Sa']);
  });

  it('and what is kept of how far it was is read with care', async () => {
    server = await startDovecot();
    folder = mkdtempSync(join(tmpdir(), 'countersign-mailbox-'));
    const path = join(folder, 'place.json');
    writeFileSync(path, '{"folder": 7');
    server.deliver(letter('unread'));
    server.deliver(letter('read'), { seen: true });
    box = readBox(server, { place: createPlaceFile(path) });
    await box.has(['unread']);
    expect(box.lines.filter(({ level }) => level === 'warn').map(({ message }) => message)).toEqual([
      'how far the mailbox was read is kept in a form that cannot be read: unread mail is taken, as at the first start',
    ]);
    await eventually(() => Promise.resolve(readFileSync(path, 'utf8').includes('"owed":[]') || undefined), 'the place to be written');
    expect(readFileSync(path, 'utf8')).not.toContain(server.password);
  });
});
