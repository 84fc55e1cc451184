import { patience } from './patience';

/** Looks again and again until there is something; fails with what was awaited. */
export async function eventually<T>(look: () => Promise<T | undefined>, awaited: string): Promise<T> {
  const until = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > until) throw new Error(`Waited in vain for ${awaited}.`);
    await new Promise((done) => setTimeout(done, 10));
  }
}
