import fc from 'fast-check';
import { anUnderstanding } from '../../support/heads';
import { situations } from './situations';

const understanding = anUnderstanding();
const aPin = fc
  .integer({ min: 0, max: 999_999 })
  .map((value) => String(value).padStart(6, '0'))
  .filter((pin) => !pin.includes('104') && !pin.includes('105'));
const whole: readonly ((pin: string) => string)[] = [
  (pin) => pin,
  (pin) => `${pin.slice(0, 3)} ${pin.slice(3)}`,
  (pin) => `${pin.slice(0, 2)} ${pin.slice(2, 4)} ${pin.slice(4)}`,
  (pin) => [...pin].join('-'),
  (pin) => [...pin].join(' '),
];

describe('an extension named beside a PIN', () => {
  test.each([
    ['need', (pin: string) => `101@organization.com, PIN ${pin}, forward my calls to 613 555 0100 and stop forwarding 104`, '104'],
    ['pin', (pin: string) => `PIN ${pin} and stop forwarding 104 and 105`, '104 and 105'],
    ['need', (pin: string) => `NIP ${pin}, arrêtez le renvoi du 104 et du 105`, 'du 104 et du 105'],
    ['pin', (pin: string) => `mon NIP est ${pin}, et renvoyez le 104 au 613 555 0100`, 'le 104'],
  ] as const)('stays readable, and the PIN does not (%s)', (situation, frame, kept) => {
    fc.assert(
      fc.property(aPin, fc.constantFrom(...whole), (pin, write) => {
        const { masked, said } = understanding.hear(frame(write(pin)), situations[situation]);
        expect(said).toContainEqual({ is: 'secret', purpose: 'pin', digits: pin });
        expect(masked).toContain(kept);
        expect(masked).not.toContain(write(pin));
      }),
      { numRuns: 100, seed: 104 },
    );
  });

  test.each([
    (a: string, b: string, c: string) => `my PIN is ${a}, then ${b}, then ${c}. Stop forwarding 104`,
    (a: string, b: string, c: string) => `PIN ${a} and ${b} and ${c}, and stop forwarding extension 104`,
    (a: string, b: string, c: string) => `NIP ${a} puis ${b} puis ${c}`,
    (a: string, b: string, c: string) => `${a} ... ${b} ... ${c}`,
  ])('never lets the pieces of a broken PIN pass for extensions: %#', (frame) => {
    fc.assert(
      fc.property(aPin, (pin) => {
        const pieces = [pin.slice(0, 2), pin.slice(2, 4), pin.slice(4)] as const;
        const { masked } = understanding.hear(frame(...pieces), situations.pin);
        expect(masked.replace('104', '')).not.toMatch(/\d/);
      }),
      { numRuns: 100, seed: 105 },
    );
  });
});
