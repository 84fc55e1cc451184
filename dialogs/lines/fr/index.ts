import { frenchSpacing } from '../format';
import type { Vocabulary } from '../vocabulary';
import { howTo } from './how-to';
import { answers, cannot } from './answers';
import { cards } from './cards';
import { fields } from './fields';
import { kinds, refusals } from './kinds';
import { lines } from './lines';
import { need, questions } from './questions';
import { whose } from './whose';

/** French, for Canada and France alike. */
export const fr: Vocabulary = {
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
  notMe: 'Ce n’était pas moi',
  undo: 'Revenir en arrière',
  puzzled: {
    words: 'Je suis désolé, je ne comprends toujours pas. Vous pouvez :',
    examples: 'Pourriez-vous le dire autrement, s’il vous plaît ? Par exemple :',
    meanwhile: 'En attendant, vous pouvez :',
  },
  spoken: { at: 'arobase', dot: 'point', plus: 'plus', dash: 'tiret', or: 'ou', page: 'notre page libre-service' },
  finish: frenchSpacing,
};
