// @needs redis
import { tellPairs } from '../pairs/pairs';
import { inOneHouse, tellTable } from './table';

describe('on a real Redis', () => {
  inOneHouse(true, (table) => {
    tellTable(table);
    tellPairs('Redis', table);
  });
});
