import { customersEnglish } from './customers.en';
import { customersFrench } from './customers.fr';
import { hears } from './rows';

describe('what customers write in English is taken as it is meant', () => {
  hears(customersEnglish);
});

describe('what customers write in French is taken as it is meant', () => {
  hears(customersFrench);
});
