import { maskForm } from '../../src/turn/understand/form';

test('of a submitted card its own fields are kept, secrets as dots and a button’s words as they were masked', () => {
  expect(maskForm({ say: 'PIN 582917 hidden', pin: '582917', code: '582917', intent: '582917', x: '582917' }, 'PIN •••••• hidden')).toEqual(
    { say: 'PIN •••••• hidden', pin: '••••••', code: '••••••' },
  );
  expect(maskForm({ say: 'PIN 582917 hidden' }, undefined)).toEqual({ say: '••••••' });
  expect([maskForm({ intent: 'pin.requested' }, undefined), maskForm('582917', undefined), maskForm(null, undefined)]).toEqual([
    { intent: 'pin.requested' },
    undefined,
    undefined,
  ]);
});
