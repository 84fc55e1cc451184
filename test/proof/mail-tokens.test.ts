import type { EffectType } from '../../machines/effects';
import { bounceToken, readBounceToken } from '../../src/proof/bounce-token';
import { deriveKeys } from '../../src/proof/keys';
import { bytesOf, lettersOf } from '../../src/proof/letters';
import { pinReplyToken, readPinReplyToken } from '../../src/proof/pin-reply-token';
import { readReplyToken, replyToken, strangerReplyToken } from '../../src/proof/reply-token';
import { mintCaseId, mintLegId } from '../../src/store/ids';
import { seeded } from '../support/random';

const keys = deriveKeys('a secret of this house');
const others = deriveKeys('a secret of another house');
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** A thousand spellings that are not the token: every length from 0 to 64, every letter changed, cut, lengthened, in capitals, with digits, scrambled. */
function forged(token: string): string[] {
  const random = seeded(19);
  const letter = (): string => letters[Math.floor(random() * 26)] ?? 'a';
  const word = (length: number): string => Array.from({ length }, letter).join('');
  const changed = [...token].flatMap((old, at) =>
    [...letters]
      .filter((one) => one !== old)
      .slice(0, 9)
      .map((one) => token.slice(0, at) + one + token.slice(at + 1)),
  );
  const list = [
    ...Array.from({ length: 65 }, (_, length) => word(length)),
    ...Array.from({ length: token.length }, (_, length) => token.slice(0, length)),
    ...Array.from({ length: token.length }, (_, length) => token.slice(length + 1)),
    ...[...letters].flatMap((one) => [token + one, one + token]),
    token + token,
    token.toUpperCase(),
    token[0]?.toUpperCase() + token.slice(1),
    `${token} `,
    ` ${token}`,
    `${token}\n`,
    `${token}=`,
    `${token}.`,
    token.replace(/^./, '0'),
    [...token].reverse().join(''),
    token.slice(1) + token[0],
    'z'.repeat(token.length),
    'a'.repeat(token.length),
    '',
    '__proto__',
    ...changed,
  ];
  while (list.length < 1_000) list.push(word(token.length));
  return list.filter((one) => one !== token);
}

describe('the token of a reply address', () => {
  const leg = mintLegId();
  const token = replyToken(keys, leg, 'Maya.Chen@example.com');

  test('names its thread and is good for its writer alone, in any ASCII case of the address', () => {
    const read = readReplyToken(keys, token);
    expect(read?.leg).toBe(leg);
    expect(['maya.chen@example.com', 'MAYA.CHEN@EXAMPLE.COM'].map((writer) => read?.isFor(writer))).toEqual([true, true]);
    expect(
      [
        'daniel@example.com',
        'maya.chen@example.com ',
        'maya.chen@example.co',
        'maya.chen@example.com.',
        '',
        'maya.chén@example.com',
        'ma\u212Aya@example.com',
      ].some((writer) => read?.isFor(writer)),
    ).toBe(false);
  });

  test('is small letters alone, the same every time, and stays within a local part', () => {
    expect(token).toMatch(/^[a-z]{57}$/);
    expect(replyToken(keys, leg, 'maya.chen@example.com')).toBe(token);
    expect(`reply+${token}`.length).toBeLessThanOrEqual(64);
  });

  test('none of a thousand forgeries is good for its writer', () => {
    const list = forged(token);
    expect(list.length).toBeGreaterThanOrEqual(1_000);
    expect(list.filter((one) => readReplyToken(keys, one)?.isFor('maya.chen@example.com'))).toEqual([]);
  });

  test('of another thread, of another house, of another purpose is good for nobody here', () => {
    const bytes = (text: string): Buffer => bytesOf(text) ?? Buffer.alloc(0);
    const swapped = lettersOf(
      Buffer.concat([bytes(token).subarray(0, 17), bytes(replyToken(keys, mintLegId(), 'maya.chen@example.com')).subarray(17)]),
    );
    expect(readReplyToken(keys, swapped)?.leg).toBe(leg);
    const wrong = [
      replyToken(others, leg, 'maya.chen@example.com'),
      swapped,
      pinReplyToken(keys, 'maya'),
      bounceToken(keys, { effect: `${mintCaseId(7)}:1`, type: 'pin.mail', leg }),
    ];
    expect(wrong.filter((one) => readReplyToken(keys, one)?.isFor('maya.chen@example.com'))).toEqual([]);
  });

  test.each([
    '',
    'leg',
    '64-AAAAAAAAAAAAAAAAAAAAAA',
    '07-short',
    '07-AAAAAAAAAAAAAAAAAAAAAAAA',
    '07-AAAAAAAAAAAAAAAAAAAAAB',
    '7-AAAAAAAAAAAAAAAAAAAAAA',
    '07_AAAAAAAAAAAAAAAAAAAAAA',
  ])('is made for no id but ours: %j', (id) => {
    expect(() => replyToken(keys, id, 'maya.chen@example.com')).toThrow(RangeError);
  });
});

describe('the token of a reply address for somebody whom nobody knows', () => {
  const leg = mintLegId();
  const [token, vouched] = [false, true].map((was) => strangerReplyToken(keys, leg, 'Eve@example.org', was));
  const goodFor = (each = '', writer = 'eve@EXAMPLE.org') => {
    const read = readReplyToken(keys, each);
    return [read?.isFor(writer), read?.isForStranger(writer, false), read?.isForStranger(writer, true)];
  };

  test('is good for that address as a stranger’s, vouched for where it was before, and never as its proved writer’s; nor the other way round', () => {
    expect([token, vouched, replyToken(keys, leg, 'eve@example.org')].map((each) => goodFor(each))).toEqual([
      [false, true, true],
      [false, false, true],
      [true, false, false],
    ]);
    expect(['kim@example.org', '', 'eve@example.org '].flatMap((writer) => goodFor(vouched, writer))).not.toContain(true);
    expect([token, vouched]).toEqual([expect.stringMatching(/^[a-z]{57}$/), expect.stringMatching(/^[a-z]{57}$/)]);
    expect(readReplyToken(keys, token ?? '')?.leg).toBe(leg);
  });

  test('none of a thousand forgeries, and none of another thread or house, is good for it', () => {
    const list = [
      ...forged(token ?? '').filter((one) => one !== vouched),
      strangerReplyToken(others, leg, 'eve@example.org', false),
      pinReplyToken(keys, 'eve'),
      bounceToken(keys, { effect: `${mintCaseId(7)}:1`, type: 'answer.mail', leg }),
    ];
    expect(list.filter((one) => readReplyToken(keys, one)?.isForStranger('eve@example.org', true))).toEqual([]);
    expect(readReplyToken(keys, strangerReplyToken(keys, mintLegId(), 'eve@example.org', false))?.leg).not.toBe(leg);
  });
});

describe('the token of a reply to a mail with a PIN', () => {
  const token = pinReplyToken(keys, 'user-of-any-length-'.repeat(20));

  test('is good for its user alone, and short whatever the user id is', () => {
    expect(token).toMatch(/^[a-z]{28}$/);
    const read = readPinReplyToken(keys, token);
    expect(['user-of-any-length-'.repeat(20), 'user-of-any-length-', ''].map((user) => read?.isFor(user))).toEqual([true, false, false]);
  });

  test('none of a thousand forgeries, and no token of another purpose, is good for the user', () => {
    const list = [
      ...forged(token),
      pinReplyToken(others, 'user-of-any-length-'.repeat(20)),
      replyToken(keys, mintLegId(), 'maya@example.com'),
    ];
    expect(list.filter((one) => readPinReplyToken(keys, one)?.isFor('user-of-any-length-'.repeat(20)))).toEqual([]);
  });
});

describe('the token of a return path', () => {
  const leg = mintLegId();
  const origin = { effect: `${mintCaseId(63)}:12`, type: 'answer.mail', leg } as const;
  const token = bounceToken(keys, origin);

  test.each<EffectType>([
    'pin.mail',
    'code.mail',
    'notice.mail',
    'answer.mail',
    'change.apply',
    'resume.mail',
    'approval.mail',
    'summary.mail',
    'reply.mail',
    'article.mail',
  ])('names the effect %s, its case and its leg', (type) => {
    for (const number of [0, 1, 999, 262_143, ...(['summary.mail', 'reply.mail', 'article.mail'].includes(type) ? [] : [2_097_151])]) {
      const effect = `${mintCaseId(0)}:${number}`;
      const read = readBounceToken(keys, bounceToken(keys, { effect, type, leg }));
      expect(read).toMatchObject({ effect, type, case: effect.slice(0, effect.indexOf(':')) });
      expect([read?.isFor(leg), read?.isFor(mintLegId())]).toEqual([true, false]);
    }
  });

  test('is small letters alone, the same at every try, and stays within a local part', () => {
    expect(token).toMatch(/^[a-z]{55}$/);
    expect(bounceToken(keys, origin)).toBe(token);
    expect(`bounce+${token}`.length).toBeLessThanOrEqual(64);
  });

  test('none of a thousand forgeries, and no token of another purpose or house, is read', () => {
    const list = [...forged(token), bounceToken(others, origin), replyToken(keys, leg, 'maya@example.com'), pinReplyToken(keys, 'maya')];
    expect(list.length).toBeGreaterThanOrEqual(1_000);
    expect(list.filter((one) => readBounceToken(keys, one) !== undefined)).toEqual([]);
  });

  test.each([
    ['case:1', 'pin.mail'],
    [`${mintCaseId(1)}`, 'pin.mail'],
    [`${mintCaseId(1)}:2097152`, 'pin.mail'],
    [`${mintCaseId(1)}:262144`, 'summary.mail'],
    [`${mintCaseId(1)}:262144`, 'reply.mail'],
    [`${mintCaseId(1)}:01`, 'pin.mail'],
    [`${mintCaseId(1)}:1`, 'audit.append'],
  ] as const)('is made for no effect but ours that sends mail: %s %s', (effect, type) => {
    expect(() => bounceToken(keys, { effect, type, leg })).toThrow(RangeError);
  });
});
