import { hears } from './second-rows';

describe('what forwarding cannot do', () => {
  hears([
    ['need', 'forward my calls to 613 555 0100 only when busy', 'fwd self +16135550100; condition'],
    ['need', "forward my calls to 613 555 0100 if I don't answer", 'fwd self +16135550100; condition'],
    ['need', 'forward my calls to 613 555 0100 after 5pm', 'fwd self +16135550100; condition'],
    ['need', 'forward my calls to 613 555 0100 until friday', 'fwd self +16135550100; condition'],
    ['need', 'starting tomorrow forward my calls to 613 555 0100', 'fwd self +16135550100; condition'],
    ['need', 'forward all calls of our company to 613 555 0100', 'fwd self +16135550100; condition'],
    ['need', 'forward my calls to 613 555 0150 or 0151', 'fwd self +16135550150; condition'],
    ['need', "renvoyez mes appels au 613 555 0100 seulement si c'est occupé", 'fwd self +16135550100; condition'],
    ['need', 'renvoyez mes appels au 613 555 0100 à partir de demain', 'fwd self +16135550100; condition'],
    ['need', "renvoyez mes appels au 613 555 0100 jusqu'à vendredi", 'fwd self +16135550100; condition'],
  ]);
});
