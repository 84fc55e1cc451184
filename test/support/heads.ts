import { readFileSync, writeFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { createUnderstanding } from '../../dialogs/hear';
import { Heads, type LearntHeads } from '../../dialogs/hear/heads/heads';
import type { Understanding } from '../../dialogs/heard';
import { learn } from '../../src/service/learnt-heads';
import { onceARun } from './once-a-run';

let learnt: Heads | undefined;

/** The understanding of the sources as they are, learnt once in a run. */
export function anUnderstanding(): Understanding {
  learnt ??= new Heads(deserialize(readFileSync(onceARun('heads', (path) => writeFileSync(path, learn().bytes)))) as LearntHeads);
  return createUnderstanding(learnt);
}
