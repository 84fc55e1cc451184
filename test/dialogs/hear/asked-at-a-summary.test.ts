import { hears } from './rows';

describe('a question beside a summary is neither yes nor no', () => {
  hears([
    ['confirm', 'is that ok?', 'ask other'],
    ['confirm', 'is that alright?', 'ask other'],
  ]);
});
