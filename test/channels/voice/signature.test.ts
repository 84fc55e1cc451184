import fc from 'fast-check';
import { getExpectedBodyHash, getExpectedTwilioSignature, validateRequest } from 'twilio/lib/webhooks/webhooks';
import { isSigned, signatureOf, type Fields } from '../../../src/channels/voice/signature';
import { raw } from '../../http/support';
import { echo, openLine, token, type Line } from './kit';

const known: Fields = [
  ['CallSid', 'CA1234567890ABCDE'],
  ['Caller', '+14158675309'],
  ['From', '+14158675309'],
  ['Digits', '1234'],
  ['To', '+18005551212'],
];
const knownUrl = 'https://mycompany.com/myapp.php?foo=1&bar=2';
const knownSignature = 'RSOYDt4T1cUTdK1PDd93/VVr8B8=';

test('the published example has the published signature', () => {
  expect(signatureOf('12345', knownUrl, known)).toBe(knownSignature);
});

test("parameters in any order, of any names and values, also named several times, are signed as the carrier's own library does", () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .filter((text) => text !== '__proto__' && !/[\ud800-\udfff]/.test(text));
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(name, fc.array(fc.string({ unit: 'grapheme-ascii', maxLength: 20 }), { minLength: 1, maxLength: 3 })), {
        selector: ([key]) => key,
      }),
      fc.webUrl({ withQueryParameters: true }),
      (fields, url) => {
        const flat = fields.flatMap(([key, values]) => values.map((value) => [key, value] as const)).reverse();
        return signatureOf('secret', url, flat) === getExpectedTwilioSignature('secret', url, Object.fromEntries(fields));
      },
    ),
    { numRuns: 500 },
  );
});

test.each([
  ['https://mycompany.com/voice?a=b', 'https://mycompany.com:443/voice?a=b'],
  ['http://mycompany.com/voice', 'http://mycompany.com:80/voice'],
  ['https://[2001:db8::1]/voice', 'https://[2001:db8::1]:443/voice'],
])('%s and %s are one address, whichever of them was signed', (bare, ported) => {
  for (const [signed, configured] of [
    [bare, ported],
    [ported, bare],
    [bare, bare],
  ] as const) {
    const signature = signatureOf(token, signed, known);
    expect([
      isSigned(token, signature, configured, known),
      validateRequest(token, signature, configured, Object.fromEntries(known)),
    ]).toEqual([true, true]);
  }
});

test('another port, host, scheme, path, query or token is another address', () => {
  const signature = signatureOf(token, 'https://mycompany.com:8443/voice?a=b', known);
  for (const url of [
    'https://mycompany.com/voice?a=b',
    'https://mycompany.com:443/voice?a=b',
    'http://mycompany.com:8443/voice?a=b',
    'https://mycompany.com.evil:8443/voice?a=b',
    'https://mycompany.com:8443/voice',
    'https://mycompany.com:8443/Voice?a=b',
  ]) {
    expect(isSigned(token, signature, url, known)).toBe(false);
  }
  expect([
    isSigned('12346', signature, 'https://mycompany.com:8443/voice?a=b', known),
    isSigned(token, signature, 'https://mycompany.com:8443/voice?a=b', known),
  ]).toEqual([false, true]);
});

describe('at the webhooks', () => {
  let line: Line;
  beforeEach(async () => {
    line = await openLine(echo());
  });
  afterEach(() => line.stop());

  const state = () => JSON.stringify([line.taken.length, [...line.notes]]);

  test('without a signature it is 400, with any other than the right one 403, and nothing changes', async () => {
    const call = line.call();
    await call.begins();
    const action = call.doc.gather?.['action'] ?? '';
    const before = state();
    const right = getExpectedTwilioSignature(token, action, { Digits: '1' });
    const wrong: readonly (readonly [string, number, Record<string, string | undefined>])[] = [
      ['none', 400, { 'x-twilio-signature': undefined }],
      ['empty', 403, { 'x-twilio-signature': '' }],
      ['of other parameters', 403, { 'x-twilio-signature': right }],
      ['of another token', 403, { 'x-twilio-signature': getExpectedTwilioSignature('other', action, {}) }],
      ['shortened', 403, { 'x-twilio-signature': 'RSOYDt4T1cUTdK1PDd93' }],
      ['as JSON', 403, { 'content-type': 'application/json' }],
    ];
    for (const [what, status, headers] of wrong)
      expect([what, (await call.send(action, { Digits: '1' }, headers)).status]).toEqual([what, status]);
    expect(state()).toBe(before);
  });

  test('parameters added, removed or changed, another query and another path are refused, and nothing changes', async () => {
    const call = line.call();
    await call.begins();
    const action = call.doc.gather?.['action'] ?? '';
    const params = { CallSid: call.sid, From: '+16135550142', Digits: '1' };
    const signature = getExpectedTwilioSignature(token, action, params);
    const before = state();
    const post = async (address: string, fields: Record<string, string>) =>
      (await fetch(address, { method: 'POST', headers: { 'x-twilio-signature': signature }, body: new URLSearchParams(fields) })).status;
    const forged: readonly (readonly [string, Record<string, string>])[] = [
      [action, { ...params, Digits: '2' }],
      [action, { ...params, SpeechResult: 'yes' }],
      [action, { CallSid: call.sid, Digits: '1' }],
      [action, { ...params, CallSid: `${call.sid}0` }],
      [action.replace('step=2', 'step=3'), params],
      [`${action}&dialled=1`, params],
      [action.replace('/voice/turn', '/voice/status'), params],
    ];
    for (const [address, fields] of forged) expect(await post(address, fields)).toBe(403);
    expect(state()).toBe(before);
    expect(await post(action, params)).toBe(200);
  });

  test('a webhook is signed for PUBLIC_URL: whatever its Host and forwarded headers say changes nothing', async () => {
    const body = 'CallSid=CA1234567890';
    const port = Number(new URL(line.url).port);
    const post = async (signedFor: string, host: string) => {
      const signature = getExpectedTwilioSignature(token, `${signedFor}/voice/incoming`, { CallSid: 'CA1234567890' });
      const head = `POST /voice/incoming HTTP/1.1\r\nHost: ${host}\r\nX-Forwarded-Host: ${host}\r\nX-Forwarded-Proto: http\r\nX-Twilio-Signature: ${signature}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\nConnection: close`;
      return (await raw(port, `${head}\r\n\r\n${body}`)).slice(9, 12);
    };
    expect([
      await post('http://evil.example', 'evil.example'),
      await post('http://localhost', 'localhost'),
      await post(line.url, 'evil.example'),
    ]).toEqual(['403', '403', '200']);
  });

  test('a signed body that is no form is known by its hash, and is no call', async () => {
    const body = '{"CallSid":"CA1234567890"}';
    const post = async (hash: string) => {
      const address = `${line.url}/voice/incoming?bodySHA256=${hash}`;
      return (
        await fetch(address, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-twilio-signature': getExpectedTwilioSignature(token, address, {}) },
          body,
        })
      ).status;
    };
    expect([await post(getExpectedBodyHash(body)), await post(getExpectedBodyHash('{}'))]).toEqual([415, 403]);
  });

  test('what is signed and no call, or too large, is refused in words', async () => {
    const call = line.call();
    expect((await call.send(`${line.url}/voice/turn?step=one`, {})).status).toBe(400);
    expect((await call.send(`${line.url}/voice/turn?step=1&verified=true`, {})).status).toBe(400);
    expect((await call.send(`${line.url}/voice/incoming`, { CallSid: '../x' })).status).toBe(400);
    expect((await call.send(`${line.url}/voice/incoming`, { Extra: 'x'.repeat(70_000) })).status).toBe(413);
    expect(line.taken).toEqual([]);
  });

  test('parameters nobody knows yet are signed and passed over', async () => {
    const call = line.call();
    expect(
      (await call.send(`${line.url}/voice/incoming`, { StirVerstat: 'TN-Validation-Passed-A', Ünïcode: 'ça & là', Empty: '' })).status,
    ).toBe(200);
  });
});
