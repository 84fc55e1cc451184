import type { Phrases } from '../../hear/heads';
import { changes } from './changes';
import { talk } from './talk';
import { topics } from './topics';

/** Every French phrase the heads learn from. */
export const french: readonly Phrases[] = [...changes, ...topics, ...talk];
