import type { Phrases } from '../phrases';
import { access } from './access';
import { company } from './company';
import { forwarding } from './forwarding';
import { more } from './more';
import { namesAndPins } from './names-and-pins';
import { talk } from './talk';

/** Every French phrase the heads learn from. */
export const french: readonly Phrases[] = [...forwarding, ...namesAndPins, ...access, ...company, ...more, ...talk];
