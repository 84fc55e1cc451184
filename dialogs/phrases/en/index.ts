import type { Phrases } from '../../hear/heads';
import { changes } from './changes';
import { talk } from './talk';
import { topics } from './topics';

/** Every English phrase the heads learn from. */
export const english: readonly Phrases[] = [...changes, ...topics, ...talk];
