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

describe('what is to end by itself, beside a yes', () => {
  hears([
    ['confirm', 'yes and stop it again on friday', 'condition'],
    ['confirm', 'yes, and cancel it next week', 'condition'],
    ['confirm', 'ok but turn it off at 5', 'condition'],
    ['confirm', 'no and cancel it', 'cancel'],
    ['confirm', 'and cancel it now', 'cancel'],
    ['confirm', 'just get on with it', 'yes'],
    ['confirm', 'yes yes yes just get on with it', 'yes'],
    ['confirm', 'get it done by friday', 'later'],
  ]);
});
