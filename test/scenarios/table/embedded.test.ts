import { tellByMail } from '../pairs/by-mail';
import { tellPairs } from '../pairs/pairs';
import { inOneHouse, tellTable } from './table';

describe('in the embedded store', () => {
  inOneHouse(false, (table) => {
    tellTable(table);
    tellPairs('the embedded store', table);
    tellByMail('the embedded store', table);
  });
});
