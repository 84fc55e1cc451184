import { hears } from './second-rows';

describe('the last four digits are put right', () => {
  hears([
    ['confirm', 'wait, actually make that 0103', 'field +16135550103'],
    ['confirm', 'make it 0103', 'field +16135550103'],
    ['confirm', "sorry, it's 0103", 'field +16135550103'],
    ['confirm', 'no, 0103', 'field +16135550103'],
    ['confirm', "c'est plutôt 0103", 'field +16135550103'],
    ['confirm', 'non, plutôt le 0103', 'field +16135550103'],
    ['confirm', 'oups, mettez 0103', 'field +16135550103'],
    ['pin', 'actually make that 0103', 'field +16135550103'],
    ['confirmTwo', 'make that 0103', 'field c-1 +16135550103'],
  ]);
});
