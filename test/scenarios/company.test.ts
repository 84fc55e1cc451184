import { startHttpDirectory } from '../support/http-directory';
import { openTalkingHouse, type TalkingHouse } from '../support/talking-house';

const pieter = '101@example.net';

describe.each([
  ['embedded', false],
  ['Redis', true],
])('a caller who says company and extension, in the %s store', (_name, redis) => {
  let house: TalkingHouse;
  beforeAll(async () => {
    house = await openTalkingHouse({ redis });
  });
  afterAll(() => house.close());
  beforeEach(() => house.later(2 * 3_600_000));

  test('is the user of that account, proves it by the PIN alone, and has the change made', async () => {
    const call = house.talk('voice');
    await call.says('forward my calls to six one three five five five oh one four two');
    expect(await call.says('Harbour Clinic, extension one oh one')).toMatch(
      /Forward your calls \(Harbour Clinic, extension 101\).*Shall I do this/s,
    );
    expect(await call.keys('1')).toMatch(/support PIN/);
    expect(await call.keys(await house.pin('101@organization.com'))).toMatch(/did not work/);
    expect(await call.keys(await house.pin(pieter))).toMatch(/Done/);
  });

  test('may say them one after the other, in French too, the extension first or the company first', async () => {
    const call = house.talk('voice', 'fr');
    await call.says('renvoyez mes appels vers le 613 555 0143');
    expect(await call.says('poste cent un')).toMatch(/numéro de compte/);
    expect(await call.says('c’est Harbour Clinic')).toMatch(/Harbour Clinic.*Dois-je/s);
    const other = house.talk('voice', 'fr');
    await other.says('renvoyez mes appels vers le 613 555 0143');
    expect(await other.says('je travaille chez Harbour Clinic')).toMatch(/numéro de poste/);
    expect(await other.keys('101')).toMatch(/Dois-je/);
  });

  test('hears the same whether there is such a company or not, and learns nothing of it (P3, I12)', async () => {
    const heard = await Promise.all(
      ['Harbour Clinic', 'Nowhere Limited'].map(async (company) => {
        const call = house.talk('voice');
        const said: string[] = [];
        for (const step of [
          () => call.says('forward my calls to 613 555 0144'),
          () => call.says(`${company} extension 101`),
          () => call.keys('1'),
          () => call.keys('1'),
          () => call.keys('000000'),
          () => call.keys('4'),
        ])
          said.push(await step());
        return said
          .join('\n')
          .replaceAll(company, 'COMPANY')
          .replace(/C-\w{4}-\w/g, 'CASE');
      }),
    );
    expect(heard[1]).toBe(heard[0]);
    expect(heard[0]).not.toMatch(/Pieter|example\.net|30588/);
  });
});

test('where the directory cannot be asked by a company’s name, the caller is asked for the account number', async () => {
  const directory = await startHttpDirectory();
  const house = await openTalkingHouse({ env: { DIRECTORY_URL: directory.url, DIRECTORY_TOKEN: directory.token } });
  try {
    const call = house.talk('voice');
    await call.says('forward my calls to 613 555 0142');
    expect(await call.says('Harbour Clinic, extension one oh one')).toMatch(/account number/);
    expect(await call.says('Harbour Clinic')).toMatch(/account number/);
    expect(await call.keys('30588')).toMatch(/Shall I do this/);
    expect(directory.exchanges.map(({ target }) => target).join(' ')).not.toMatch(/Harbour/i);
  } finally {
    await house.close();
    await directory.close();
  }
});
