import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtIn } from '../../../src/desk/answers/built-in';
import { readAnswers } from '../../../src/desk/answers/read-answers';
import { cannedAnswers, catalogueList, found, me, type Found } from '../../../src/desk/shapes';
import { catalogueForms } from '../../../src/desk/view/catalogue-forms';
import { maskAddress } from '../../../src/desk/view/customer';
import { readNumber } from '../../../src/desk/view/find-case';
import { House } from '../../support/house';
import { DeskAgent } from './desk-agent';

describe('what an agent reads', () => {
  let house: House;
  let sam: DeskAgent;
  let number: string;
  let other: string;

  beforeAll(async () => {
    house = await House.open({ env: { DESK_HOURS: 'Mo-Su 00:00-24:00 America/Toronto' } });
    sam = await DeskAgent.signIn(house.url, 'sam', 'fr');
    const customer = await house.customer();
    await customer.asks('I am 101@organization.com', /./);
    await customer.asks('mail me my PIN', /./);
    const pin = await house.pinOf('daniel.okafor@example.com');
    await customer.asks(`my PIN is ${pin}`, /verified/);
    await customer.asks('a person please', /./);
    number = await sam.waiting();
    const stranger = await house.customer();
    await stranger.asks('I am 104@organization.com', /./);
    await stranger.asks('a person please', /./);
    other = await sam.waiting(({ shown }) => shown === '104@organization.com');
  });
  afterAll(() => house.close());

  const finds = async (words: string): Promise<string[]> =>
    found.parse((await sam.get<Found>(`cases?q=${encodeURIComponent(words)}`)).body).cases.map((row) => row.number);

  it('who they are, in the language of their console, and when somebody is there', async () => {
    expect(me.parse((await sam.get('me')).body)).toMatchObject({
      agent: { id: 'sam', name: 'Sam Okafor', role: 'agent' },
      language: 'fr',
      hours: 'Mo-Su 00:00-24:00 America/Toronto',
    });
  });

  it('every kind of change as a form, and canned answers in both languages', async () => {
    const { kinds } = catalogueList.parse((await sam.get('catalogue')).body);
    expect(kinds).toContainEqual({
      kind: 'call-forwarding.set',
      label: 'Renvoi d’appels',
      forOthers: true,
      fields: [{ name: 'number', label: 'Numéro vers lequel renvoyer', input: 'phone', none: 'Arrêter le renvoi' }],
      keyedByCustomer: null,
    });
    expect(kinds.find(({ kind }) => kind === 'voicemail-pin.reset')).toMatchObject({
      fields: [],
      keyedByCustomer: 'Nouveau PIN de messagerie vocale',
    });
    expect(catalogueForms('en').kinds).toHaveLength(kinds.length);
    const { answers } = cannedAnswers.parse((await sam.get('answers')).body);
    expect(answers.filter(({ language }) => language === 'en').map(({ id }) => id)).toEqual(
      answers.filter(({ language }) => language === 'fr').map(({ id }) => id),
    );
  });

  it('finds a case by its number however it is written, by login, by address, by account and extension, and by name', async () => {
    for (const words of [
      number,
      number.toLowerCase(),
      number.replaceAll('-', ''),
      number.slice(2),
      '101@organization.com',
      'daniel.okafor@example.com',
      '20417 101',
      'okafor',
      'DANIEL',
    ])
      expect([words, await finds(words)]).toEqual([words, [number]]);
  });

  it('finds by login a case in which they were proved also when it is closed, and not under who only claimed to be them', async () => {
    const customer = await house.customer();
    await customer.asks('I am 103@organization.com', /./);
    await customer.asks('mail me my PIN', /./);
    await customer.asks(`my PIN is ${await house.pinOf('louis.gagnon@example.com')}`, /verified/);
    await customer.asks('a person please', /./);
    const closed = await sam.waiting(({ shown }) => shown === '103@organization.com');
    await sam.does(closed, 'take', {});
    await sam.does(closed, 'close', {});
    for (const words of ['103@organization.com', 'louis.gagnon@example.com', '20417 103'])
      expect([words, await finds(words)]).toEqual([words, [closed]]);
    expect(await finds('105@organization.com')).toEqual([]);
  });

  it('finds by their own words who has shown nothing, and not by the name that they claim to be', async () => {
    expect(await finds('104@organ')).toEqual([other]);
    expect(await finds('Hannah Weber')).toEqual([]);
  });

  it('shows the name and whole addresses of who is proved, and no more than masks of who is not', async () => {
    const { waiting } = await sam.queue();
    expect(waiting.map((row) => [row.number, row.customer, row.proved?.method ?? null])).toEqual([
      [number, 'Daniel Okafor', 'pin'],
      [other, null, null],
    ]);
    expect((await sam.case(number)).customer).toMatchObject({ email: 'daniel.okafor@example.com', phone: '+1 613 555 0111', proved: true });
    expect((await sam.case(other)).customer).toMatchObject({ email: 'f•••@e•••.com', phone: '••• 14', proved: false });
  });

  it('a case that nobody was called for is found by its number and can be taken', async () => {
    const quiet = await house.customer();
    await quiet.asks('I am 103@organization.com', /./);
    await quiet.asks('mail me my PIN', /./);
    await quiet.asks(`my PIN is ${await house.pinOf('louis.gagnon@example.com')}`, /verified/);
    const [mine] = await finds('103@organization.com');
    expect(await sam.case(mine ?? '')).toMatchObject({ state: 'bot', why: null, may: { take: true } });
    expect(await sam.does(mine ?? '', 'take', {})).toMatchObject({ state: 'agent', why: 'taken' });
    await quiet.hears(/Sam Okafor/);
  });

  it('an answer of theirs is French where the console is', async () => {
    expect((await sam.tries(other, 'say', { leg: 'x', text: 'Bonjour' })).body).toMatchObject({
      error: { message: 'Prenez d’abord le dossier en charge.' },
    });
  });
});

describe('canned answers', () => {
  it('of a file take the place of the built-in ones; a file that is none stops the start with a sentence', async () => {
    const file = join(process.env.TMPDIR ?? '/tmp', `answers-${process.pid}.json`);
    await writeFile(file, JSON.stringify([{ id: 'hi', language: 'fr', title: 'Salut', text: 'Bonjour !' }]));
    expect(readAnswers(file)).toEqual([{ id: 'hi', language: 'fr', title: 'Salut', text: 'Bonjour !' }]);
    await writeFile(file, JSON.stringify([{ id: 'hi', language: 'de', title: 'x', text: 'y' }]));
    expect(() => readAnswers(file)).toThrow(/DESK_ANSWERS_FILE: .* has at 0\.language: .*wants a JSON list/);
    expect(() => readAnswers('/no/such/file')).toThrow(/DESK_ANSWERS_FILE: \/no\/such\/file cannot be read as JSON/);
    expect(readAnswers(undefined)).toBe(builtIn);
  });
});

describe('a number of a case', () => {
  it.each([
    ['C-48K2-7', 'C-48K2-7'],
    [' c48k27 ', 'C-48K2-7'],
    ['48K2-7', 'C-48K2-7'],
    ['c - 48k2 - 7', 'C-48K2-7'],
    ['C-48K2-70', undefined],
    ['483920', undefined],
    ['101@organization.com', undefined],
  ])('%j is %s', (written, is) => {
    expect(readNumber(written)).toBe(is);
  });
});

describe('a masked address', () => {
  it.each([
    ['daniel@example.com', 'd•••@e•••.com'],
    ['x@y', 'x•••@y•••'],
    ['@', '•••@•••'],
    ['no-address', '•••@n•••'],
  ])('%s', (email, masked) => {
    expect(maskAddress(email)).toBe(masked);
  });
});
