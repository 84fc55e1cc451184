import fc from 'fast-check';
import { maskFields, maskText } from '../../src/observe/mask';

describe('what may be logged', () => {
  it.each([
    ['the PIN 483920 did not work', 'the PIN ****** did not work'],
    ['Unexpected token x in "text":"483920"x', 'Unexpected token x in "text":"******"x'],
    ['pin: 483 920', 'pin: ******'],
    ['code 4-8-3-9-2-0.', 'code ******.'],
    ['votre NIP est ４８３９２０', 'votre NIP est ******'],
    ['codes ４８３ ９２０', 'codes ******'],
    ['Authorization: Bearer abc.def-ghi', 'Authorization: Bearer [redacted]'],
    ['GET /verify/Zm9vYmFy?x=1', 'GET /verify/[redacted]?x=1'],
    ['GET /portal/reset/abcd.efgh', 'GET /portal/reset/[redacted]'],
    ['token dqmyhvvuqluz.budohkgrhcskcyrvqnzdldllbkpn', 'token [redacted]'],
    ['GET /chat/not-me/Zm9vYmFy', 'GET /chat/not-me/[redacted]'],
    ['wss://host/stream?watermark=1&t=abc', 'wss://host/stream?watermark=1&t=[redacted]'],
    ['connect redis://user:hunter2@host:6379', 'connect redis://[redacted]@host:6379'],
    ['token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln', 'token [redacted]'],
    ['host.example-eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln!', 'host.example-[redacted]!'],
    ['9redis://user:hunter2@host', '9redis://[redacted]@host'],
  ])('masks %j', (text, masked) => {
    expect(maskText(text)).toBe(masked);
  });

  it.each([
    'case C-48K2-7, turn 3 of 12',
    'answered 503 after 15000 ms, error code 1042',
    'code ECONNREFUSED 127.0.0.1:6379',
    'forwarding to +16135550100, account 20417, extension 101',
    'at take (src/turn/take.ts:118:24)',
    '2026-11-22T00:24:14.123Z',
  ])('leaves %j as it is', (text) => {
    expect(maskText(text)).toBe(text);
  });

  // Were a pattern to go through all of it from each of its letters, this would take hours.
  it.each(['z', 'a.', 'eyJ-', 'f.f-', 'PINx'])('goes through a million of %j once', (unit) => {
    const text = unit.repeat(1_000_000);
    expect(maskText(text) === text).toBe(true);
  });

  it('shows no six digits beside "PIN", whatever stands around and between them', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 });
    const between = fc.constantFrom('', ' ', '-', '.', '\u00a0');
    const around = fc.string({ unit: fc.constantFrom('a', ' ', '"', ':', ',', '\n', 'é'), maxLength: 12 });
    fc.assert(
      fc.property(digits, between, around, around, (six, gap, before, after) => {
        const given = six.join(gap);
        expect(maskText(`${before} PIN ${given} ${after}`)).not.toContain(given);
      }),
    );
  });

  it('hides what keys call a secret, and keeps what they do not', () => {
    const shown = maskFields({
      pin: 483920,
      supportPin: '12-34-56',
      code: 'ECONNRESET',
      statusCode: 404,
      token: 't',
      headers: { authorization: 'x', Cookie: ['a=b'], host: 'localhost' },
      SECRET_KEY: 'k',
      verified: true,
      pinAsked: true,
      nested: [{ password: 'p' }, { voicemailPin: 1234 }],
      seconds: 0.25,
    });
    expect(shown).toEqual({
      pin: '[redacted]',
      supportPin: '[redacted]',
      code: 'ECONNRESET',
      statusCode: 404,
      token: '[redacted]',
      headers: { authorization: '[redacted]', Cookie: '[redacted]', host: 'localhost' },
      SECRET_KEY: '[redacted]',
      verified: true,
      pinAsked: true,
      nested: [{ password: '[redacted]' }, { voicemailPin: '[redacted]' }],
      seconds: 0.25,
    });
  });

  it('tells an error with its causes, without what libraries hang on it', () => {
    const error = Object.assign(new Error('EVALSHA failed for pin 483920', { cause: new Error('Bearer abc') }), {
      code: 'NOSCRIPT',
      command: { args: ['483920'] },
    });
    const { error: shown } = maskFields({ error });
    expect(shown).toEqual({
      type: 'Error',
      message: 'EVALSHA failed for pin ******',
      code: 'NOSCRIPT',
      stack: expect.stringContaining('mask.test.ts'),
      cause: expect.objectContaining({ message: 'Bearer [redacted]' }),
    });
    expect(JSON.stringify(shown)).not.toContain('483920');
  });

  it('neither follows circles nor opens objects of other libraries', () => {
    const circle: Record<string, unknown> = {
      buffer: Buffer.from('483920'),
      map: new Map([['a', '483920']]),
      link: new URL('http://u:p@host/'),
    };
    circle['self'] = circle;
    const shown = JSON.stringify(maskFields({ circle }));
    expect(shown).toContain('"buffer":"[Buffer]","map":"[Map]","link":"http://[redacted]@host/"');
    expect(shown).not.toContain('483920');
  });
});
