import { hears } from './second-rows';

describe('a colleague as the goal', () => {
  hears([
    ['need', 'forward my calls to my colleague at extension 352', 'fwd self 352'],
    ['need', 'forward my calls to extension 352', 'fwd self 352'],
    ['need', 'renvoyez mes appels vers le poste 352', 'fwd self 352'],
    ['need', 'renvoyez mes appels à mon collègue au poste 352', 'fwd self 352'],
    ['need', "send my calls to Bob's extension 352", 'fwd self'],
  ]);
});
