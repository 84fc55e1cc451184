// @needs redis
import { createAskAhead, type Ahead } from '../../src/portal/accounts/ask-ahead';
import { createAskMail } from '../../src/portal/accounts/ask-mail';
import { passwordMark } from '../../src/portal/accounts/follow-password';
import { openTalkingHouse, type TalkingHouse } from '../support/talking-house';

const halfAMinute = 30_000;
const hash = '$argon2id$v=19$m=19456,t=2,p=1$c29tZSBzYWx0$aGFzaCBvZiBhIHBhc3N3b3Jk';

// How it is in processes that die is shown in killed-passwords.test.ts.
describe.each([
  ['embedded store', false],
  ['Redis', true],
] as const)('what follows a new password, kept before it is set, %s', (_, redis) => {
  let house: TalkingHouse;
  let daniel: string;
  let ahead: Ahead;
  beforeEach(async () => {
    house = await openTalkingHouse({ redis });
    const { store, policy, keys, directory, now } = house;
    daniel = (await directory.find({ by: 'login', login: '101@organization.com' }))[0]?.id ?? '';
    const ask = createAskAhead(store, policy, createAskMail(store, policy));
    ahead = await ask({ mail: 'password-set', user: daniel, mark: passwordMark(keys, hash), op: 'portal/a-deed' }, 'en', now());
  });
  afterEach(() => house.close());

  const set = (): Promise<boolean> => house.records.setPassword({ user: daniel, password: hash });
  const done = (): Promise<void> => ahead.done({ mail: 'password-notice', user: daniel }, house.now());
  const told = async (): Promise<readonly string[]> => {
    while ((await house.runner.runDue(50)) > 0);
    return house.mails().map(({ subject }) => subject);
  };

  test('is nobody else’s while it is done here, and then told once', async () => {
    await set();
    expect(await told()).toEqual([]);
    await done();
    expect(await told()).toEqual(['Your password was set']);
    house.later(halfAMinute);
    expect(await told()).toEqual(['Your password was set']);
    expect(await house.store.countEffects()).toBe(0);
  });

  test('is over where nothing was set', async () => {
    await ahead.dropped();
    expect(await house.store.countEffects()).toBe(0);
    house.later(halfAMinute);
    expect(await told()).toEqual([]);
  });

  test('is told all the same by a process that slept, where another looked before the password was there', async () => {
    house.later(halfAMinute);
    expect(await told()).toEqual([]);
    await set();
    await done();
    expect(await told()).toEqual(['Your password was set']);
  });

  test('is done by another where nobody comes back, and the older rights end once', async () => {
    await set();
    const before = await house.store.epochOf(daniel);
    house.later(halfAMinute);
    expect(await told()).toEqual(['Your password was set']);
    expect(await house.store.epochOf(daniel)).toBe(before + 1);
    await house.revocation.revoke({ op: 'portal/a-deed', at: house.now(), user: daniel, because: 'account-changed' });
    expect(await house.store.epochOf(daniel)).toBe(before + 1);
  });
});
