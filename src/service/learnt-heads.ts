import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { Heads, learnHeads, type LearntHeads } from '../../dialogs/hear/heads/heads';

/** Where the build keeps what it learnt, from the built folder. */
const kept = 'heads.learnt';

/** What the build keeps: the heads, learnt from the phrases it was built with. */
export const learn = (): { readonly name: string; readonly bytes: Uint8Array } => ({ name: kept, bytes: serialize(learnHeads()) });

/** The heads as the build learnt them; run from sources, where no build did, they are learnt now. */
export function learntHeads(builtFolder: string): Heads {
  const file = join(builtFolder, kept);
  // The file is made by `learn` of the same build: it has its type.
  return new Heads(existsSync(file) ? (deserialize(readFileSync(file)) as LearntHeads) : undefined);
}
