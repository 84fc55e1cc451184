import { hears } from './rows';

describe('of several who are not all named, who is named alone is not the one who is meant', () => {
  hears([
    ['known', 'Everybody except 104 to 613 555 0141', 'puzzled'],
    ['known', "Forward everyone's calls except 104's to 613 555 0141", 'puzzled|puzzled; condition'],
    ['known', 'Forward all our extensions but 104 to 613 555 0141', 'puzzled'],
    ['known', 'Stop the forwarding of everybody except 104', 'puzzled'],
    ['known', 'Renvoyez tous les postes sauf le 104 au 514 555 0141', 'puzzled'],
    ['known', '104 through 107 to 613 555 0141', 'puzzled'],
    ['known', 'Forward extensions 104 through 107 to 613 555 0141', 'puzzled'],
  ]);
});

describe('who is only an example gets nothing', () => {
  hears([
    ['known', 'forward me to 613 555 0141 like you did for 104', 'fwd self +16135550141'],
    ['known', 'forward 105 to 613 555 0141 like you did for 104', 'fwd 105 +16135550141'],
    ['known', 'Renvoyez mes appels au 514 555 0141 comme vous avez fait pour le 104', 'fwd self +15145550141'],
    ['known', 'As for 104, forward to 613 555 0141', 'fwd 104 +16135550141'],
  ]);
});
