import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { House } from '../support/house';
import { Visitor } from './visitor';

const sofia = 'sofia.moretti@example.com';

test('the first start of the demo welcomes who never set up an account; a later one does not again, and the link of the first still works', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'countersign-demo-'));
  try {
    const first = await House.open({ dataDir });
    const mails = await first.mails();
    expect(mails.map(({ to, subject }) => [to, subject.startsWith('Welcome')])).toEqual([[sofia, true]]);
    const link = mails[0]?.links.find((each) => each.includes('/portal/setup/')) ?? '';
    await first.close();
    const later = await House.open({ dataDir });
    expect(await later.mails()).toEqual([]);
    const visitor = new Visitor(later);
    expect((await visitor.get(new URL(link).pathname)).text).toContain('102@organization.com');
    const secrets = { password: 'Ribbon-castle-88', confirmation: 'Ribbon-castle-88', 'voicemail-pin': '8306' };
    expect(await visitor.post(new URL(link).pathname, secrets)).toMatchObject({ status: 303, to: '/portal/login?set-up' });
    await later.close();
    const last = await House.open({ dataDir });
    expect((await last.mails()).filter(({ subject }) => subject.startsWith('Welcome'))).toEqual([]);
    await last.close();
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
});
