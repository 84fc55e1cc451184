import type { Hearing } from '../../../dialogs/heard';
import { anUnderstanding } from '../../support/heads';
import { brief, situations } from './situations';

const understanding = anUnderstanding();
const askedFor = (begun?: string): Hearing => ({
  ...situations.number,
  question: {
    ask: 'field',
    change: 'c-1',
    kind: 'call-forwarding.set',
    field: 'number',
    ...(begun === undefined ? {} : { begun }),
  },
  channel: 'voice',
});
const said = (text: string, hearing: Hearing): string => brief(understanding.hear(text, hearing).said);

/** A recogniser ends a message at each pause. */
describe('a telephone number that is said in two breaths', () => {
  test.each([
    [undefined, 'six one three five five five', 'begun 613555'],
    [undefined, 'uh it’s six one three', 'begun 613'],
    [undefined, 'six cent treize', 'begun 613'],
    ['613555', 'oh one seven seven', 'field c-1 +16135550177'],
    ['613', 'cinq cent cinquante-cinq zéro un quarante-deux', 'field c-1 +16135550142'],
    ['613555', 'zero one', 'begun 61355501'],
    ['613555', 'and then oh one seventy seven', 'field c-1 +16135550177'],
    ['613555', 'six one three five five five oh one seven eight', 'field c-1 +16135550178'],
    ['613555', 'six one four', 'begun 613555614'],
    ['613555', 'never mind', 'cancel'],
    ['613555', 'stop forwarding', 'field c-1 off'],
  ])('after %s: “%s”', (begun, text, wanted) => expect(said(text, askedFor(begun))).toBe(wanted));

  test('the rest may be keyed in', () => {
    expect(brief(understanding.hearKeys('0177', askedFor('613555')).said)).toBe('field c-1 +16135550177');
    expect(brief(understanding.hearKeys('613555', askedFor()).said)).toBe('puzzled');
  });

  test('it may begin in the wish itself', () => {
    const first: Hearing = { ...situations.known, channel: 'voice' };
    expect(said('forward my calls to six one three five five five', first)).toBe('fwd self; begun 613555');
    expect(said('renvoyez mes appels au six cent treize cinq cent cinquante-cinq', first)).toBe('fwd self; begun 613555');
    expect(said('forward my calls to extension one oh five', first)).toBe('fwd self 105');
  });

  test('what no number begins with is none, and nothing is where digits may be of a PIN', () => {
    expect(said('one oh five', askedFor())).toBe('puzzled');
    expect(said('five five five oh one seven seven', askedFor())).toBe('puzzled');
    expect(said('six one three five five five', { ...askedFor(), proving: true })).not.toMatch(/begun/);
    expect(said('six one three five five five', { ...askedFor(), channel: 'chat' })).not.toMatch(/begun/);
  });

  test('neither part is written down before it is known to be a number', () => {
    expect(understanding.hear('six one three five five five', askedFor()).masked).toBe('••••••');
  });
});

/** Nobody knows how many digits an account number or an extension has: the first part was taken for the extension. */
describe('an account number that is said in two breaths, or put right in the next', () => {
  const asked = (ask: 'who' | 'account' | 'extension', ...named: string[]): Hearing => ({
    ...situations.who,
    question: { ask },
    named,
    channel: 'voice',
  });
  const account = (text: string, hearing: Hearing): unknown =>
    understanding.hear(text, hearing).said.map((one) => (one.is === 'claim' ? { ...one.claim, shown: undefined } : one));

  test.each([
    ['20', 'four one seven'],
    ['20', 'and then four one seven'],
    ['20', 'quatre un sept'],
    ['204', 'one seven'],
    ['204', 'two zero four one seven'],
    ['2417', 'two zero four one seven'],
  ])('after %s: “%s”', (before, text) => expect(account(text, asked('account', before))).toEqual([{ account: '20417', anew: true }]));

  test.each(['no two zero four one seven', 'non deux zéro quatre dix sept', 'sorry it’s two oh four one seven'])(
    '%j puts it right',
    (text) => expect(account(text, asked('extension', '24117'))).toEqual([{ account: '20417', anew: true }]),
  );

  test('said again from its beginning', () =>
    expect(account('deux zéro', asked('account', '2040'))).toEqual([{ extension: '20', anew: true }]));

  test('... and so does the same breath', () =>
    expect(account('um twenty four seventeen no sorry two oh four one seven', asked('who'))).toEqual([{ account: '20417' }]));

  test.each([
    ['account', '101', 'two zero four one seven', { account: '20417', extension: '101' }],
    ['account', '20', 'my account is four one seven', { account: '417', extension: '20' }],
    ['extension', '20417', 'sorry one oh one', { account: '20417', extension: '101' }],
    ['who', '', 'two zero four one seven sorry one oh one', { account: '20417', extension: '101' }],
  ] as const)('%s, after “%s”: “%s” is what it says', (ask, before, text, wanted) =>
    expect(account(text, before === '' ? asked(ask) : asked(ask, before))).toEqual([wanted]),
  );
});

describe('an order that ends in an area code', () => {
  test.each([
    ['forward my calls to six one three', 'fwd self; begun 613'],
    ['renvoyez mes appels au six un trois', 'fwd self; begun 613'],
    ['forward my calls to one oh four', 'fwd self'],
  ])('%s', (text, wanted) => {
    expect(said(text, { ...situations.known, channel: 'voice' })).toBe(wanted);
  });
});

describe('asked whether it shall be done or told, on a call', () => {
  const asked: Hearing = { ...situations.doOrHow, channel: 'voice' };
  test.each([
    ['okay so it’s six one three five five five', 'fwd self; begun 613555'],
    ['uh hold on let me find it', 'wish fwd'],
    ['hold on', 'wish fwd'],
    ['one oh one', 'puzzled'],
  ])('%s', (text, wanted) => expect(said(text, asked)).toBe(wanted));
});
