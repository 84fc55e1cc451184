import { demoSeedFile, readSeed } from '../../src/directory/seed';
import type { Seed, SeedAccount, SeedUser } from '../../src/directory/seed-schema';

const person = (extension: string, name: string, email: string, more: Partial<SeedUser> = {}): SeedUser => ({
  extension,
  name,
  email,
  roles: [],
  activated: true,
  ...more,
});

/** An account that could be mixed up with the demo's: an address they share, addresses that differ in case only. */
const third: SeedAccount = {
  domain: 'third.example',
  number: '40999',
  name: 'Third',
  kind: 'partner',
  users: [
    person('100', 'Ines Costa', 'ines@third.example', { roles: ['administrator'], supportPin: '730519' }),
    person('101', 'Maya Lindqvist', 'maya.lindqvist@example.com', {
      supportPin: '118204',
      password: 'Blue-Harbour-7',
      voicemailPin: '8250',
    }),
    person('106', 'Otto Lang', 'otto@third.example', { roles: ['administrator'], activated: false }),
    person('107', 'Kim Reed', 'Kim@third.example'),
    person('108', 'Kim Cole', 'kim@third.example'),
  ],
};

/** The demo's accounts and that one. */
export async function contractSeed(): Promise<Seed> {
  const { accounts } = await readSeed(demoSeedFile);
  return { accounts: [...accounts, third] };
}
