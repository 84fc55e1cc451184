import { tellPairs } from './pairs';

describe('in the embedded store', () => {
  tellPairs(false);
});
