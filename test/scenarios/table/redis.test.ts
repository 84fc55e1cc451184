// @needs redis
import { tellTable } from './table';

describe('on a real Redis', () => {
  tellTable(true);
});
