// @needs redis
import { tellByMail } from '../pairs/by-mail';
import { tellPairs } from '../pairs/pairs';
import { inOneHouse, tellTable } from './table';

describe('on a real Redis', () => {
  inOneHouse(true, (table) => {
    tellTable(table);
    tellPairs('Redis', table);
    tellByMail('Redis', table);
  });
});
