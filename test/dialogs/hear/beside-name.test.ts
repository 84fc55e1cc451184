import { hears } from './rows';

describe('the short number behind the own name is the extension', () => {
  hears([
    ['need', "I'm dan okafor, 101. I want my calls on my mobile", 'claim x101; fwd self'],
    ['need', 'Hi, this is Dan Okafor, 101, I want to forward my calls to 613 555 0100', 'claim x101; fwd self +16135550100'],
    ['need', 'Je suis Louis Tremblay, 102. Renvoyez mes appels au 613 555 0100', 'claim x102; fwd self +16135550100'],
    ['need', "I'm Dan Okafor (101), account 20417", 'claim 20417 x101'],
    ['need', "I'm Dan, 45 years old, forward my calls", 'fwd self'],
    ['need', "I'm late, 101", 'puzzled'],
    ['known', "I'm Dan, 104", 'puzzled'],
  ]);
});

describe('one more user, asked for politely', () => {
  hears([
    ['after', 'great, and can you also do 104? to the same number', 'fwd 104 +16135550100'],
    ['after', 'can you also do 104 and 105?', 'fwd 104 +16135550100; fwd 105 +16135550100'],
    ['after', 'could you also do extension 104?', 'fwd 104 +16135550100'],
    ['after', 'pouvez-vous aussi faire le 104 ?', 'fwd 104 +16135550100'],
    ['after', 'can you do me a favor', 'puzzled'],
    ['after', 'can you also stop forwarding 104', 'fwd 104 off'],
    ['known', 'could you also forward 104 to 613 555 0100', 'fwd 104 +16135550100'],
  ]);
});

describe('a word before a question or an order, and what is only told beside it', () => {
  hears([
    ['confirm', 'wait is that going to cost me', 'ask billing'],
    ['confirm', 'wait', ''],
    ['confirm', 'wait no', 'no'],
    ['confirm', 'wait, make it 0143', 'field +16135550143'],
    ['number', "I'm not an admin. forget it", 'cancel'],
    ['need', "I'm not an admin", 'puzzled'],
    ['known', 'je ne suis pas administrateur', 'puzzled'],
  ]);
});
