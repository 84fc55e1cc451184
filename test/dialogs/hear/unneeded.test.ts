import { hears } from './second-rows';

describe('what the request was for does not happen: it is taken back', () => {
  hears([
    ['pin', 'actually, no need – my trip got cancelled', 'cancel'],
    ['pin', "don't need it anymore, the trip is off", 'cancel'],
    ['pin', 'no, I changed my plans', 'cancel'],
    ['pin', 'my plans changed', 'cancel'],
    ['pin', 'not needed, I will stay here', 'cancel'],
    ['pin', 'pas besoin finalement, mon voyage est annulé', 'cancel'],
    ['pin', 'plus besoin, je reste ici', 'cancel'],
    ['number', 'the trip got called off', 'cancel'],
    ['who', 'actually, no need – my trip got cancelled', 'cancel'],
    ['confirm', "it's not needed after all, the meeting moved", 'cancel'],
    ['confirm', 'je ne pars plus', 'cancel'],
    ['confirm', "I'm not going away after all", 'cancel'],
    ['need', 'my trip got cancelled', 'puzzled'],
    ['after', 'my trip got cancelled', 'puzzled'],
  ]);
});

describe('a plan that is off beside an order is only why', () => {
  hears([
    ['known', 'my flight is cancelled so forward my calls to 613 555 0142', 'fwd self +16135550142'],
    ['known', 'réunion annulée, renvoyez mes appels au 613 555 0142', 'fwd self +16135550142'],
    ['confirm', 'my flight is cancelled so make it 613 555 0142', 'field +16135550142'],
    ['confirm', 'meeting was cancelled so please use 613 555 0142 instead', 'field +16135550142'],
    ['need', 'my trip got cancelled, stop forwarding my calls', 'fwd self off'],
    ['known', 'my meeting got cancelled so stop forwarding my calls to 613 555 0142', 'fwd self off'],
    ['number', 'my flight is off at 5, 613 555 0142', 'field c-1 +16135550142'],
  ]);
});

describe('asked for a PIN: no mail is needed, and the request is', () => {
  hears([
    ['pin', 'no need, I have it', 'has pin'],
    ['pin', 'no need, I know mine', 'has pin'],
    ['pin', 'never mind, found it', 'has pin'],
    ['pin', "you don't need to mail it, I have it", 'has pin'],
    ['pin', "pas besoin de l'envoyer, je l'ai", 'has pin'],
    ['pin', "laissez faire, je l'ai trouvé", 'has pin'],
    ['pin', 'pas besoin, il est ici', 'has pin'],
    ['pin', 'no need', 'cancel'],
    ['pin', 'never mind', 'cancel'],
    ['pin', 'you did not mail it', 'mail pin'],
    ['pin', 'never mind, I found another way', 'cancel'],
  ]);
});
