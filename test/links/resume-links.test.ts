import { assignedPolicy } from '../../machines/policy';
import { DirectoryUnavailable, type User } from '../../src/directory/port';
import { createMailedLinks } from '../../src/links/mailed-links';
import { deriveKeys } from '../../src/proof/keys';
import { createPins } from '../../src/proof/pins';
import { StoreUnavailable } from '../../src/store/port';
import { openTalkingHouse, type Talk, type TalkingHouse } from '../support/talking-house';

const daniel = '101@organization.com';
const minute = 60_000;

describe('a link to go on', () => {
  let house: TalkingHouse;
  /** What the directory says of everybody, over the truth. */
  let over: Partial<User> | Error | undefined;
  let cut = false;
  /** Happens between the look at a link and its use. */
  let meanwhile = (): Promise<unknown> => Promise.resolve();
  beforeAll(async () => {
    house = await openTalkingHouse();
  });
  afterAll(() => house.close());
  beforeEach(() => {
    house.later(120 * minute);
    [over, cut, meanwhile] = [undefined, false, () => Promise.resolve()];
  });

  const links = () => {
    const keys = deriveKeys('the secret key of these tests');
    const directory: TalkingHouse['directory'] = {
      ...house.directory,
      user: async (id) => {
        if (over instanceof Error) throw over;
        const user = await house.directory.user(id);
        return user && { ...user, ...over };
      },
    };
    const store: TalkingHouse['store'] = Object.assign(Object.create(house.store), {
      consumeLink: async (use: Parameters<TalkingHouse['store']['consumeLink']>[0]) => {
        if (cut) throw new StoreUnavailable('cut off');
        await meanwhile();
        return house.store.consumeLink(use);
      },
    });
    const pins = createPins(house.store, keys, {
      codeTtl: 10 * minute,
      limits: { windowTries: 5, window: 15 * minute, sourceTries: 3, lifeTries: 50 },
    });
    return createMailedLinks({
      store,
      directory,
      keys,
      pins,
      revocation: house.revocation,
      audit: house.audit,
      turns: house.turns,
      policy: assignedPolicy,
      now: house.now,
    });
  };
  const mailed = (): string => house.mails().flatMap(({ text }) => /\/resume\/(\S+)/.exec(text)?.[1] ?? [])[0] ?? '';
  async function provedChat(): Promise<Talk> {
    const chat = house.talk('chat');
    await chat.says(`I am ${daniel}`);
    await chat.says(`my PIN is ${await house.pin(daniel)}`);
    await chat.says('forward my calls to 613 555 0142');
    expect(await chat.says('send me a link to go on later')).toMatch(/A mail with a link/);
    return chat;
  }

  test.each<[string, Partial<User>]>([
    ['is suspended', { suspended: true }],
    ['has another address on file', { email: 'daniel@elsewhere.example' }],
  ])('is dead once its user %s', async (_why, now) => {
    await provedChat();
    const token = mailed();
    expect(await links().look(token, undefined, 'resume')).toMatchObject({
      channel: 'chat',
      changes: { en: [expect.stringContaining('0142')] },
    });
    over = now;
    expect([await links().look(token, undefined, 'resume'), await links().verify(token, undefined, 'resume')]).toEqual([
      undefined,
      { is: 'dead' },
    ]);
  });

  test('is dead once a new PIN was made', async () => {
    const chat = await provedChat();
    const token = mailed();
    await chat.says('yes');
    await chat.says('make me a new PIN');
    await chat.says('yes');
    await chat.hears();
    expect([await links().look(token, undefined, 'resume'), await links().verify(token, undefined, 'resume')]).toEqual([
      undefined,
      { is: 'dead' },
    ]);
  });

  test('is as good as before while directory or store cannot be asked', async () => {
    await provedChat();
    const token = mailed();
    over = new DirectoryUnavailable('away');
    await expect(links().look(token, undefined, 'resume')).rejects.toThrow(DirectoryUnavailable);
    await expect(links().verify(token, undefined, 'resume')).rejects.toThrow(DirectoryUnavailable);
    over = undefined;
    cut = true;
    await expect(links().verify(token, undefined, 'resume')).rejects.toThrow(StoreUnavailable);
    cut = false;
    expect(await links().verify(token, undefined, 'resume')).toMatchObject({ is: 'continues-here' });
  });

  test.each([
    ['elsewhere', false],
    ['in its own chat', true],
  ])('that a revocation overtakes %s between look and press lets nobody in', async (_where, own) => {
    const chat = await provedChat();
    const token = mailed();
    const [user] = await house.directory.find({ by: 'login', login: daniel });
    meanwhile = () => house.revocation.revoke({ op: `overtaken ${String(own)}`, at: house.now(), user: user?.id ?? '', because: 'not-me' });
    expect(await links().verify(token, own ? { user: 'dl_x', conversation: chat.leg } : undefined, 'resume')).toEqual({ is: 'dead' });
    expect(await chat.says('yes')).toMatch(/PIN/);
  });

  test('of 16 presses at once one comes in', async () => {
    await provedChat();
    const token = mailed();
    const pressed = await Promise.all(Array.from({ length: 16 }, () => links().verify(token, undefined, 'resume')));
    expect(pressed.map(({ is }) => is).sort()).toEqual(['continues-here', ...Array.from({ length: 15 }, () => 'dead')]);
  });

  test('is no link beside a PIN, nor the other way round', async () => {
    await provedChat();
    const token = mailed();
    expect([await links().look(token, undefined), await links().verify(token, undefined)]).toEqual([undefined, { is: 'dead' }]);
    expect(await links().look(token, undefined, 'resume')).toBeDefined();
  });

  test('leads to a case of its own when the one it was asked in is closed, and the yes given there counts for nothing', async () => {
    const chat = await provedChat();
    const token = mailed();
    await chat.says('end chat');
    const came = await links().verify(token, undefined, 'resume');
    const lines = await house.store.readLines('conversation' in came ? came.conversation : '', 0, 50);
    expect(lines.map(({ activity }) => (JSON.parse(activity) as { readonly text: string }).text).join('\n')).not.toMatch(/open case|Done/);
  });

  test('in a browser whose chat is another one of that very case, that chat is verified again and no new one comes', async () => {
    await provedChat();
    const first = mailed();
    const second = await links().verify(first, undefined, 'resume');
    const conversation = 'conversation' in second ? second.conversation : '';
    house.later(20 * minute);
    const third = house.talk('chat');
    await third.says(`I am ${daniel}, send me a link`);
    const other = mailed();
    expect(other).not.toBe(first);
    expect(await links().look(other, { user: 'dl_x', conversation }, 'resume')).toMatchObject({ sameBrowser: false });
    expect(await links().verify(other, { user: 'dl_x', conversation: third.leg }, 'resume')).toEqual({ is: 'proved-here' });
  });
});
