import type { Vocabulary } from '../vocabulary';
import { howTo } from './how-to';
import { answers, cannot } from './answers';
import { cards } from './cards';
import { fields } from './fields';
import { kinds, refusals } from './kinds';
import { lines } from './lines';
import { need, questions } from './questions';
import { whose } from './whose';

/** English. */
export const en: Vocabulary = {
  howTo,
  lines,
  questions,
  kinds,
  fields,
  refusals,
  answers,
  cannot,
  need,
  whose,
  cards,
  notMe: 'This was not me',
  undo: 'Undo that',
  puzzled: {
    words: 'I’m sorry, I still don’t understand. You can:',
    examples: 'I’m afraid I need it put differently. For instance:',
    meanwhile: 'Until then you can:',
  },
  spoken: { at: 'at', dot: 'dot', plus: 'plus', dash: 'dash', or: 'or', page: 'our self-service page' },
  finish: (text) => text,
};
