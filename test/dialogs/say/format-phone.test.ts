import { phone } from '../../../dialogs/lines/format';

test.each([
  ['+16135550100', '+1 613 555 0100'],
  ['+4930123456', '+49 30 123 456'],
  ['911', '911'],
])('the number %s is written %s: never six digits in one group', (number, written) => {
  expect(phone(number)).toBe(written);
});
