export * from './shape';
import { htmlShapes } from './html';
import { plainEnglish } from './plain-en';
import { plainFrench } from './plain-fr';
import type { Shape } from './shape';

/** Every shape of a reply. */
export const shapes: readonly Shape[] = [...plainEnglish, ...plainFrench, ...htmlShapes];
