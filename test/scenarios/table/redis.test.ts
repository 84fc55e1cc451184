// @needs redis
import { count } from '../../support/counts';
import { tellByMail } from '../pairs/by-mail';
import { tellPairs } from '../pairs/pairs';
import { inOneHouse, tellTable } from './table';

describe('on a real Redis', () => {
  inOneHouse(true, (table) => {
    // The stories are the house's; that both stores keep the same is shown by their contract. A third is enough for every day.
    tellTable(table, count(3, 1));
    tellPairs('Redis', table);
    tellByMail('Redis', table);
  });
});
