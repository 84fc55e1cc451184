import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Seed } from '../../src/directory/seed-schema';

/** A user of the crowd, with a PIN that is known to the test. */
export interface Member {
  readonly id: string;
  readonly login: string;
  readonly email: string;
  readonly pin: string;
}

export interface Crowd {
  readonly seed: Seed;
  readonly members: readonly Member[];
}

const number = '30001';
const domain = 'crowd.example';

/** As many accounts, each with one administrator whose PIN is known to the test. */
export function administratorsOf(pins: readonly string[]): Crowd {
  const members = pins.map((pin, n) => {
    const account = String(40_000 + n);
    return { id: `user-${account}-100`, login: `100@office${n}.example`, email: `office${n}@mail.example`, pin };
  });
  const accounts = members.map(({ email, pin }, n) => ({
    domain: `office${n}.example`,
    number: String(40_000 + n),
    name: `Office ${n}`,
    kind: 'customer' as const,
    users: [{ extension: '100', name: `Administrator ${n}`, email, roles: ['administrator' as const], activated: true, supportPin: pin }],
  }));
  return { members, seed: { accounts } };
}

/** An account with as many users as there are PINs; each conversation of a long proof can have a user of its own (I2 counts tries by user). */
export function crowdOf(pins: readonly string[]): Crowd {
  const members = pins.map((pin, n) => {
    const extension = String(10_000 + n);
    return { id: `user-${number}-${extension}`, login: `${extension}@${domain}`, email: `person${n}@mail.example`, pin, extension };
  });
  const users = members.map(({ extension, email, pin }, n) => ({
    extension,
    name: `Person ${n}`,
    email,
    roles: [],
    activated: true,
    supportPin: pin,
  }));
  return { members, seed: { accounts: [{ domain, number, name: 'The Crowd', kind: 'customer', users }] } };
}

/** Writes the crowd as DIRECTORY_SEED wants it; answers the file's path. */
export async function seedFileOf({ seed }: Crowd, folder: string): Promise<string> {
  const file = join(folder, 'seed.json');
  await writeFile(file, JSON.stringify(seed));
  return file;
}
