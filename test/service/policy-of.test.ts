import { loadConfig } from '../../src/config/load';
import { policyOf } from '../../src/service/policy-of';

test.each([
  ['15m', 120_000],
  ['3m', 120_000],
  ['130s', 120_000],
  ['2m', 60_000],
  ['20s', 10_000],
])('a right that ends after %s without a word is announced %i ms before (P9)', (idle, before) => {
  expect(policyOf(loadConfig({ GRANT_IDLE: idle })).warnBefore).toBe(before);
});
