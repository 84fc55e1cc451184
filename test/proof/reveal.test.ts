import { hole, tidy } from '../../dialogs/lines/format';
import { deriveKeys } from '../../src/proof/keys';
import { codeOf, conceal, fillIn, revealsOf, revealTo } from '../../src/proof/reveal';

const keys = deriveKeys('the key of these tests');
const reveals = { purpose: 'join', handle: '07-abc:4', until: 1_000 } as const;
const code = codeOf(keys, 'join', reveals.handle);
const line = {
  from: 'bot' as const,
  activity: JSON.stringify({
    type: 'message',
    text: `Your code is ${hole}.`,
    speak: `Your code is ${hole}.`,
    channelData: { reveals, mailedBy: 'x' },
  }),
};

describe('a code that is shown on a leg and stored nowhere (I11)', () => {
  test('the same handle has the same code, another handle, purpose or house another', () => {
    expect(code).toMatch(/^\d{8}$/);
    expect(codeOf(keys, 'approval', reveals.handle)).toMatch(/^\d{4}$/);
    expect(codeOf(keys, 'join', reveals.handle)).toBe(code);
    expect(new Set([code, codeOf(keys, 'join', '07-abc:5'), codeOf(deriveKeys('another key'), 'join', reveals.handle)]).size).toBe(3);
    expect(code.startsWith(codeOf(keys, 'approval', reveals.handle))).toBe(false);
  });

  test('the leg gets it in fours for the eye and digit by digit for the ear, without the handle it was made from', () => {
    const shown: unknown = JSON.parse(revealTo(keys, line, 999));
    expect(shown).toEqual({
      type: 'message',
      text: `Your code is ${code.slice(0, 4)} ${code.slice(4)}.`,
      speak: `Your code is ${code.slice(0, 4).split('').join(' ')}, ${code.slice(4).split('').join(' ')}.`,
      channelData: { mailedBy: 'x' },
    });
  });

  test('from its last moment on there are dots, and nothing for the ear; whoever else looks has dots at once', () => {
    expect(JSON.parse(revealTo(keys, line, 1_000))).toMatchObject({ text: 'Your code is •••• ••••.', speak: 'Your code is .' });
    expect(conceal(line.activity)).not.toContain(hole);
    expect(conceal(line.activity)).not.toContain(code.slice(0, 4));
    expect(fillIn(keys, `a ${hole} b`, undefined, 0)).toBe('a •••• b');
  });

  test('a client cannot have a code made by putting the place and a handle into a message of its own', () => {
    const forged = { ...line, from: 'customer' as const };
    expect(revealsOf(forged)).toBeUndefined();
    expect(revealTo(keys, forged, 0)).toBe(forged.activity);
  });

  test('what a customer says for themself has no place for a code', () => {
    expect(tidy(`101${hole}@organization.com\uf8ff`)).toBe('101 @organization.com');
  });
});
