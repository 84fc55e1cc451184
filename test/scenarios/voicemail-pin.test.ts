// @needs redis
import { secretLife } from '../../src/proof/sealed-secrets';
import { startHttpDirectory, type HttpDirectoryServer } from '../support/http-directory';
import { openTalkingHouse, type Talk, type TalkingHouse } from '../support/talking-house';

const daniel = '101@organization.com';
const maya = '100@organization.com';

/** A call in which somebody has asked for a new voicemail PIN and keyed who they are. */
async function callOf(house: TalkingHouse, extension: string, wish = 'reset my voicemail PIN'): Promise<Talk> {
  const call = house.talk('voice');
  await call.says(wish);
  await call.keys('20417');
  expect(await call.keys(extension)).toMatch(/the one we mail you, not the one of your voicemail/);
  return call;
}

async function proved(house: TalkingHouse, login: string, wish?: string): Promise<Talk> {
  const call = await callOf(house, login.slice(0, 3), wish);
  expect(await call.keys(await house.pin(login))).toMatch(/key in .*new voicemail PIN/);
  return call;
}

/** All that the house keeps of a conversation. */
const kept = async ({ store }: TalkingHouse, ...legs: readonly Talk[]): Promise<string> =>
  JSON.stringify([
    await Promise.all(legs.map(({ leg }) => store.readLines(leg, 0, 200))),
    await Promise.all(legs.map(({ leg }) => store.loadByLeg(leg))),
    await store.readAudit(0, 1_000),
  ]);

/** How many secrets lie sealed in the store; afterwards none does. */
const sealedIn = ({ store, now }: TalkingHouse): Promise<number> => store.sweepSealed(now() + 10 * secretLife, 100);
const idOf = async ({ directory }: TalkingHouse, login: string): Promise<string> =>
  (await directory.find({ by: 'login', login }))[0]?.id ?? '';

describe.each([
  ['embedded store', false],
  ['Redis', true],
] as const)('a new voicemail PIN by keypad, %s', (_, redis) => {
  let house: TalkingHouse;
  beforeAll(async () => {
    house = await openTalkingHouse({ redis });
  });
  afterAll(() => house.close());
  // At most five PINs of a user are compared in fifteen minutes (I2).
  beforeEach(() => house.later(16 * 60_000));

  test('is keyed in twice, summarized without a digit, set once, told and mailed; nothing of it stays behind', async () => {
    const call = await proved(house, daniel);
    expect(await call.keys('59204817')).toMatch(/the same PIN once more/);
    const summary = await call.keys('59204817');
    expect(summary).toMatch(/^Set a new voicemail PIN for you \(account 20417, extension 101\)\. Shall I do this\?/);
    const done = await call.keys('1');
    expect(done).toMatch(/Done\. Your new voicemail PIN works from/);
    await call.again();
    expect(await house.directory.isVoicemailPin?.(await idOf(house, daniel), '59204817')).toBe(true);
    const applied = (await house.store.readAudit(0, 1_000)).filter(
      ({ action, kind }) => action === 'change.applied' && kind === 'voicemail-pin.reset',
    );
    expect(applied).toHaveLength(1);
    const [notice] = house.mails();
    expect(notice).toMatchObject({ to: 'daniel.okafor@example.com', subject: 'A change was made in your account' });
    expect(notice?.text).toMatch(/Set a new voicemail PIN for 101@organization\.com/);
    expect(notice?.text).toMatch(/\/not-me\//);
    expect(JSON.stringify([await kept(house, call), house.mails()])).not.toContain('59204817');
    expect(await sealedIn(house)).toBe(0);
  });

  test('is refused with the reason where it is easily guessed, is the support PIN, or the one until now', async () => {
    const pin = await house.pin(daniel);
    const call = await proved(house, daniel);
    for (const [keys, why] of [
      ['1234', /count up or down/],
      ['482', /four digits at least/],
      ['101000', /made of the extension/],
      ['0111', /end of the phone number/],
      [pin, /your support PIN/],
      ['59204817', /you have already/],
    ] as const) {
      const said = await call.keys(keys);
      expect(said).toMatch(why);
      expect(said).toMatch(/key in another one/);
    }
    await call.hangsUp();
    expect([await kept(house, call).then((text) => text.includes(pin)), await sealedIn(house)]).toEqual([false, 0]);
  });

  test('that differs is asked for again, kindly, and the third time left as it is', async () => {
    const call = await proved(house, daniel);
    for (const n of [1, 2, 3]) {
      expect(await call.keys('40982751')).toMatch(/once more/);
      expect(await call.keys('40982752')).toMatch(n < 3 ? /not the same; that happens easily\.\nLet’s start again/ : /stays as it is/);
    }
    expect(await house.directory.isVoicemailPin?.(await idOf(house, daniel), '40982751')).toBe(false);
    expect(await sealedIn(house)).toBe(0);
  });

  test('six digits are the PIN of the prompt they are keyed at, and no other', async () => {
    const call = await callOf(house, '103', 'I forgot my voicemail PIN');
    const pin = await house.pin('103@organization.com');
    const checks = async (): Promise<string> =>
      (await house.metrics.render()).body
        .split('\n')
        .filter((line) => line.startsWith('countersign_secret_checks_total'))
        .join();
    const before = await checks();
    expect(await call.keys('737195')).toMatch(/did not work/);
    const once = await checks();
    expect(once).not.toBe(before);
    expect(await call.keys(pin)).toMatch(/your new voicemail PIN/);
    const twice = await checks();
    expect(await call.keys('737195')).toMatch(/once more/);
    expect(await call.keys(pin)).toMatch(/not the same/);
    expect(await call.keys(pin)).toMatch(/your support PIN/);
    expect(await call.says('seven three seven one nine five')).toMatch(/only from the keys/);
    expect(await call.keys('737195')).toMatch(/once more/);
    expect(await call.keys('12*737195')).toMatch(/Shall I do this/);
    expect(await checks()).toBe(twice);
    expect(await call.keys('737195')).not.toMatch(/Done/);
    expect(await call.keys('1')).toMatch(/Done/);
    expect(await house.directory.isVoicemailPin?.(await idOf(house, '103@organization.com'), '737195')).toBe(true);
    expect(await kept(house, call)).not.toContain('737195');
  });

  test('an administrator sets it for a user, who is told by mail, and learns nothing of the PIN there was', async () => {
    for (const time of ['first', 'second']) {
      const call = await proved(
        house,
        maya,
        time === 'first' ? 'reset the voicemail PIN of extension 104' : '104 needs a new voicemail PIN',
      );
      await call.keys('83614027');
      expect(await call.keys('83614027')).toMatch(/Set a new voicemail PIN for extension 104\. Shall I/);
      expect(await call.keys('1')).toMatch(/Done\. The new voicemail PIN of extension 104/);
      await call.hangsUp();
    }
    expect(
      house
        .mails()
        .slice(0, 2)
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['front.desk@example.com', 'maya.lindqvist@example.com']);
    const nobody = await proved(house, daniel, 'reset the voicemail PIN of extension 104');
    await nobody.keys('83614029');
    await nobody.keys('83614029');
    expect(await nobody.keys('1')).toMatch(/Only an administrator/);
    expect(await house.directory.isVoicemailPin?.(await idOf(house, '104@organization.com'), '83614027')).toBe(true);
  });

  test('comes after everything else of one request, and all is done by one yes', async () => {
    const call = house.talk('voice');
    expect(await call.says('reset my voicemail PIN and forward my calls to 613 555 0142')).toMatch(/account number/);
    await call.keys('20417');
    expect(await call.keys('101')).toMatch(/To make these changes, I need your support PIN/);
    expect(await call.keys(await house.pin(daniel))).toMatch(/your new voicemail PIN/);
    await call.keys('61728394');
    expect(await call.keys('61728394')).toMatch(/Number 1: .*Number 2: .*Shall I do all of this/);
    const done = await call.keys('1');
    expect(done).toMatch(/voicemail PIN works/);
    expect(done).toMatch(/now forwarded to \+1 613 555 0142/);
  });

  test('hung up before the yes, it is gone: nothing is set, nothing is kept', async () => {
    const call = await proved(house, daniel);
    await call.keys('40982751');
    await call.keys('40982751');
    await call.hangsUp();
    await house.runner.drain();
    expect(await sealedIn(house)).toBe(0);
    expect(await house.directory.isVoicemailPin?.(await idOf(house, daniel), '40982751')).toBe(false);
  });

  test('kept for too long before its yes, it is asked for anew', async () => {
    const call = await proved(house, daniel);
    await call.keys('40982751');
    await call.keys('40982751');
    await sealedIn(house);
    expect(await call.keys('1')).toMatch(/kept for a short while only/);
  });

  test('in a chat its page is mailed, and no digit is asked for there; digits beside the word are masked and never used', async () => {
    const chat = house.talk('chat');
    expect(await chat.says(`I am ${daniel}, set my voicemail PIN to 48291`)).toMatch(
      /Mail 101@organization\.com a link to choose a new voicemail PIN\.\s+Shall I do this/,
    );
    expect(await chat.says('my voicemail PIN is 483920')).not.toMatch(/verified|did not work/);
    expect(await chat.says('what is a voicemail PIN?')).toMatch(
      /I mail a link to the address on file, and you choose the new one on its page\. Or call \+1 613 555 0100, and key it in there\. Please never write it here/,
    );
    expect(await kept(house, chat)).not.toMatch(/48291|483920/);
  });

  test('in French, from the menu’s key on', async () => {
    const call = house.talk('voice', 'fr');
    expect(await call.keys('8')).toMatch(/numéro de compte/);
    await call.keys('20417');
    expect(await call.keys('101')).toMatch(/celui que nous vous envoyons par courriel, pas celui de votre messagerie/);
    expect(await call.keys(await house.pin(daniel))).toMatch(/votre nouveau PIN de messagerie vocale/);
    expect(await call.keys('7777')).toMatch(/toujours le même chiffre.*\n?.*Composez-en un autre/);
    await call.keys('90461');
    expect(await call.keys('90461')).toMatch(/^Définir un nouveau PIN de messagerie vocale pour vous/);
    expect(await call.keys('1')).toMatch(/C’est fait\. Votre nouveau PIN/);
  });
});

describe('a new voicemail PIN in a provider’s directory', () => {
  let directory: HttpDirectoryServer;
  let house: TalkingHouse;
  beforeAll(async () => {
    directory = await startHttpDirectory();
    house = await openTalkingHouse({ env: { DIRECTORY_URL: directory.url, DIRECTORY_TOKEN: directory.token } });
  });
  afterAll(async () => {
    await house.close();
    await directory.close();
  });

  test('is given to it once, in the clear, under the change’s own key, and its answer quotes it nowhere', async () => {
    const call = await proved(house, daniel);
    await call.keys('59204817');
    await call.keys('59204817');
    expect(await call.keys('1')).toMatch(/Done/);
    expect(directory.directory.journal.map(({ kind, fields }) => [kind, fields])).toEqual([
      ['voicemail-pin.reset', { voicemailPin: '59204817' }],
    ]);
    directory.fail(({ method }) =>
      method === 'POST' ? { is: 'status', status: 422, body: '{"reason":"83614027 is too simple"}' } : undefined,
    );
    const again = await proved(house, daniel);
    await again.keys('83614027');
    await again.keys('83614027');
    expect(await again.keys('1')).toMatch(/was not accepted/);
    expect(await kept(house, call, again)).not.toMatch(/59204817|83614027/);
    expect(house.logged()).toMatch(/is too simple/);
    expect(house.logged()).not.toMatch(/59204817|83614027/);
    expect(await sealedIn(house)).toBe(0);
  });
});
