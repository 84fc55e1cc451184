import { authenticationResultsOf } from '../../../../src/channels/email/judging/authentication-results';
import { keyAllows } from '../../../../src/channels/email/judging/dkim-signature';

/** Read again from each of them, these would take hours. */
const blanks = ' '.repeat(1_000_000);

test('a key record with blanks without end is read', () => {
  const signature = { domain: 'a.example', identity: 'a.example', selector: 's', signed: ['from'], made: 0 };
  expect(keyAllows(`v=DKIM1; t=s${blanks}:${blanks}y`, signature)).toBe(false);
  expect(keyAllows(`v=DKIM1; t=s${blanks}y; s=email${blanks}:${blanks}other`, signature)).toBe(true);
});

test('so are results with blanks without end', () => {
  const read = authenticationResultsOf(`mx.example; spf${blanks}=${blanks}pass${blanks}smtp.mailfrom =${blanks}a@b.example`);
  expect(read?.results.map(({ method, result, properties }) => [method, result, ...properties])).toEqual([
    ['spf', 'pass', ['smtp.mailfrom', 'a@b.example']],
  ]);
});
