import { createSecretKey, randomBytes } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { readJwt, signJwt } from '../../../src/channels/directline/jwt';

const key = createSecretKey(randomBytes(32));
const payload = { user: 'dl_é', conv: '07-x', iat: 1_700_000_000, exp: 4_000_000_000 };

describe('the tokens of the chat', () => {
  test('are JWTs another implementation verifies, and the other way round', async () => {
    const { payload: read, protectedHeader } = await jwtVerify(signJwt(key, payload), key, { algorithms: ['HS256'] });
    expect([read, protectedHeader]).toEqual([payload, { alg: 'HS256', typ: 'JWT' }]);
    expect(readJwt(key, await new SignJWT(payload).setProtectedHeader({ alg: 'HS256', typ: 'JWT' }).sign(key))).toEqual(payload);
  });

  test('are nothing when a sign of them is another, cut off or added', () => {
    const token = signJwt(key, payload);
    const changed = Array.from(token, (sign, n) => `${token.slice(0, n)}${sign === 'A' ? 'B' : 'A'}${token.slice(n + 1)}`);
    for (const forged of [...changed, token.slice(0, -1), `${token}A`, `${token}=`, `${token}.`, `.${token}`, '', '..', 'a.b.c'])
      expect(readJwt(key, forged)).toBeUndefined();
  });

  test('are nothing under another key, without a signature, or by another algorithm', async () => {
    const [, body = ''] = signJwt(key, payload).split('.');
    const none = `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${body}.`;
    const stronger = await new SignJWT(payload).setProtectedHeader({ alg: 'HS512', typ: 'JWT' }).sign(createSecretKey(randomBytes(64)));
    for (const forged of [none, stronger, signJwt(createSecretKey(randomBytes(32)), payload)]) expect(readJwt(key, forged)).toBeUndefined();
  });
});
