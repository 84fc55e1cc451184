import { hears } from './rows';

describe('a courtesy behind a comma begins nothing of its own', () => {
  hears([
    ['confirm', 'Yes, please.', 'yes'],
    ['confirm', 'Yes, please', 'yes'],
    ['confirm', 'yes, please!\n', 'yes'],
    ['confirm', 'Oui, svp.', 'yes'],
    ['confirm', 'No, please.', 'no'],
    ['pin', 'mail it again, please', 'mail pin'],
    ['confirm', 'yes, please do it', 'yes'],
  ]);
});
