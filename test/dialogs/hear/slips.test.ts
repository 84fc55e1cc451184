import { lookAlikes } from '../../../dialogs/phrases/look-alikes';
import { isOdd } from '../../../dialogs/hear/text/meant';
import { isKnownWord } from '../../../dialogs/hear/text/vocabulary';
import { hears } from './rows';

describe('a word written with one slip is the one that is meant', () => {
  hears([
    ['known', 'send 104’s clals back to normal and mine to 613 555 0177', 'fwd 104 off; fwd self +16135550177'],
    ['known', 'forward my calls to 613 555 0100 foget that, 613 555 0143 instead', 'fwd self +16135550143'],
    ['known', 'stop forwarding 105 and send 104’s calls to 613 555 0171 actually nveer mind 105', 'fwd 104 +16135550171'],
    ['known', 'Forward ext. 104 to 613 555 0100. Soorry, ext. 105 to 613 555 0100.', 'fwd 105 +16135550100'],
    ['need', 'forward to 613 555 0190 no lnoger needed', 'fwd self off'],
    ['confirm', 'I want to channge my PIN', 'newpin'],
    ['known', 'pls cncel the call forwarding that I set up for 104', 'fwd 104 off'],
    ['known', 'peter on one oh five has left the company i need his user remooved', 'remove 105'],
    ['need', 'what’s my lgoin', 'remind'],
    ['known', 'enlveez la redirection de mes appels', 'fwd self off'],
    ['known', 'arrêtez le renvoi du 104 et du 105, en fait laisssez le 105 tranquille', 'fwd 104 off'],
    ['known', 'Je veux faire remplaacer mon NIP', 'newpin'],
    ['confirmTwo', 'enlvez le dernier', 'drop fwd c-2'],
  ]);
});

describe('a word of its own and a name are none', () => {
  hears([
    ['known', 'forward Parker’s calls to 613 555 0171, he is on 104', 'fwd 104 +16135550171'],
    ['known', 'add a colleague: Carla Mason, carla.mason@organization.com, 118', 'add carla.mason@organization.com x118 “Carla Mason”'],
    ['known', 'please add Dan Porter at 119, dan.porter@organization.com', 'add dan.porter@organization.com x119 “Dan Porter”'],
    ['known', 'ajoutez Marc Renard au poste 121, marc.renard@organization.com', 'add marc.renard@organization.com x121 “Marc Renard”'],
  ]);

  it.each(lookAlikes.map((word) => [word]))('%s', (word) => {
    expect(isOdd(word)).toBe(false);
  });

  it('the list has only what our phrases have not', () => {
    expect(lookAlikes.filter((word) => isKnownWord(word))).toEqual([]);
  });
});

describe('what only says that it holds from now on, or that it was agreed, changes nothing', () => {
  hears([
    ['known', 'forward my calls to 613 555 0100 until further notice', 'fwd self +16135550100'],
    ['confirm', 'ok and also stop 105 until further notice', 'fwd 105 off'],
    ['known', 'stop forwarding 104 starting right now', 'fwd 104 off'],
    ['known', 'arrêtez le renvoi du 104 dès maintenant', 'fwd 104 off'],
    ['known', 'renvoyez mes appels au 613 555 0100 jusqu’à nouvel ordre', 'fwd self +16135550100'],
    ['known', 'remove 105 as discussed on the phone', 'remove 105'],
    ['known', 'I have a question for you. 105 lost his voicemail PIN', 'vmpin 105'],
    ['known', 'I have a question about forwarding my calls', 'ask call-forwarding'],
  ]);
});
