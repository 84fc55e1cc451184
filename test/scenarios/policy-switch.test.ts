import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { House, sixDigits } from '../support/house';
import { hour } from './support/world';

const daniel = 'daniel.okafor@example.com';
const refused = /did not work/;

test('another policy on the same data: PINs of the one prove nothing under the other, and whoever asks gets one that works', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'countersign-switch-'));
  let now = Date.UTC(2031, 4, 6, 14);
  /** Tries the PINs of before, then asks for one and is verified by it. */
  const under = async (policy: 'assigned' | 'strict', before: readonly string[]): Promise<string> => {
    now += 2 * hour;
    const house = await House.open({ dataDir, env: { POLICY: policy }, now: () => now });
    try {
      const customer = await house.customer();
      for (const pin of before) await customer.asks(`101@organization.com, my PIN is ${pin}`, refused);
      await customer.asks('101@organization.com, mail me my PIN', /is on its way/);
      const pin = sixDigits.exec((await house.mail(daniel, ({ text }) => sixDigits.test(text))).text)?.[0] ?? '';
      expect(before).not.toContain(pin);
      await customer.asks(`my PIN is ${pin}`, /verified/);
      expect((await house.audit()).at(-1)?.policy).toBe(policy);
      return pin;
    } finally {
      await house.close();
    }
  };
  try {
    const assigned = await under('assigned', []);
    const once = await under('strict', [assigned]);
    await under('assigned', [assigned, once]);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
});
