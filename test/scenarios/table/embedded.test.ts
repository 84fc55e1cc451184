import { tellTable } from './table';

describe('in the embedded store', () => {
  tellTable(false);
});
