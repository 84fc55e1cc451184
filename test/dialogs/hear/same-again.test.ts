import { hears } from './rows';

describe('the same for somebody else takes over the number that is known', () => {
  hears([
    ['confirm', 'and the same for 104', 'fwd 104 +16135550100'],
    ['confirm', 'do the same for 104 and 105', 'fwd 104 +16135550100; fwd 105 +16135550100'],
    ['confirm', 'forward 104 to the same number', 'fwd 104 +16135550100'],
    ['confirm', 'and 104 too', 'fwd 104 +16135550100'],
    ['pin', 'the same for 104', 'fwd 104 +16135550100'],
    ['confirmTwo', 'and the same for 105', 'fwd 105 off'],
    ['need', 'forward my calls to 613 555 0100 and the same for 104', 'fwd self +16135550100; fwd 104 +16135550100'],
    ['need', 'stop my forwarding and the same for 104', 'fwd self off; fwd 104 off'],
    ['confirm', 'et la même chose pour le 104', 'fwd 104 +16135550100'],
    ['confirm', 'idem pour les postes 104 et 105', 'fwd 104 +16135550100; fwd 105 +16135550100'],
    ['confirm', 'et le 104 aussi', 'fwd 104 +16135550100'],
    ['need', 'renvoyez mes appels au 613 555 0100, et pareil pour le 104', 'fwd self +16135550100; fwd 104 +16135550100'],
    ['number', 'and the same for 104', 'fwd 104'],
    ['need', 'and the same for 104', 'fwd 104'],
    ['need', 'forward 104 to the same number', 'fwd 104'],
    ['need', 'la même chose pour le 104', 'fwd 104'],
    ['confirm', 'is it the same for 104?', 'ask other'],
    ['doOrHow', 'je vais le faire moi-même', 'ask call-forwarding'],
  ]);
});

describe('one of several changes is dropped by its number, its place or its user', () => {
  hears([
    ['confirmTwo', 'forget the 104 one', 'drop fwd c-2'],
    ['confirmTwo', 'drop the second one', 'drop fwd c-2'],
    ['confirmTwo', 'remove the first one', 'drop fwd c-1'],
    ['confirmTwo', 'not 104', 'drop fwd c-2'],
    ['confirmTwo', 'yes, but not 104', 'drop fwd c-2'],
    ['confirmTwo', 'everything except 104', 'drop fwd c-2'],
    ['confirmTwo', 'only mine', 'drop fwd c-2'],
    ['confirmTwo', 'not mine', 'drop fwd c-1'],
    ['confirmTwo', 'pas le 104', 'drop fwd c-2'],
    ['confirmTwo', 'oubliez celui du 104', 'drop fwd c-2'],
    ['confirmTwo', 'tout sauf le 104', 'drop fwd c-2'],
    ['confirmTwo', 'seulement le 104', 'drop fwd c-1'],
    ['confirmTwo', 'retirez le deuxième', 'drop fwd c-2'],
    ['confirmTwo', 'stop forwarding 104', 'fwd 104 off'],
    ['confirm', 'the number is wrong, it should end in 0199', 'no|field +16135550199|field c-1 +16135550199'],
  ]);
});

describe('what was done is done for whoever is named next', () => {
  hears([
    ['afterTwo', 'Now also do that for Daniel, extension 101', 'fwd 101 +16135550100'],
    ['afterTwo', 'please do that for extension 101 as well', 'fwd 101 +16135550100'],
    ['afterTwo', 'do it for Daniel on 101', 'fwd 101 +16135550100'],
    ['afterTwo', 'and for 101', 'fwd 101 +16135550100'],
    ['afterTwo', 'now 101 please', 'fwd 101 +16135550100'],
    ['afterTwo', 'can you do that for 101?', 'fwd 101 +16135550100'],
    ['afterTwo', 'faites ça pour le 101', 'fwd 101 +16135550100'],
    ['afterTwo', 'et pour le 101', 'fwd 101 +16135550100'],
    ['afterTwo', 'can I do that for 101?', 'puzzled'],
    ['need', 'do it for 104', 'puzzled'],
    ['who', 'now 101 please', 'claim x101'],
  ]);
});

describe('of what was done for several, one is put back', () => {
  hears([
    ['afterTwo', 'actually undo the one for 104', 'fwd 104 off'],
    ['afterTwo', "undo 104's", 'fwd 104 off'],
    ['afterTwo', 'reverse the change for 104', 'fwd 104 off'],
    ['afterTwo', 'cancel the one on 104', 'fwd 104 off'],
    ['afterTwo', 'annulez celui du 104', 'fwd 104 off'],
    ['afterTwo', 'défaites celui du 104', 'fwd 104 off'],
    ['afterTwo', 'undo the one for 104 and 105', 'undo'],
    ['afterTwo', 'undo the one for 103', 'puzzled'],
    ['afterTwo', "how do I undo 104's?", 'puzzled'],
  ]);
});
