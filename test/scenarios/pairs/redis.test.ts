// @needs redis
import { tellPairs } from './pairs';

describe('on a real Redis', () => {
  tellPairs(true);
});
