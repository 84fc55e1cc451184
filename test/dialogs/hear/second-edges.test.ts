import { hears } from './second-rows';

describe('at the edges of these rules', () => {
  hears([
    ['known', "Forward Sam's calls to my cell at 613 555 0130", 'puzzled'],
    ['known', "Please divert Anna's line to my mobile 613 555 0130", 'puzzled'],
    ['need', "I'm 101@organization.com, please forward Anna's calls to 613 555 0130", 'claim 101@organization.com; puzzled'],
    ['confirm', "no, forward Anna's calls to 613 555 0130", 'puzzled'],
    ['number', "Anna's calls", 'puzzled'],
    ['need', "Sam O'Neil is away, send his calls to 613 555 0130", 'puzzled'],
    ['need', "Can you forward Anna's calls?", 'puzzled'],
    ['need', "how do I forward Anna's calls?", 'ask call-forwarding'],
    ['need', "stop forwarding Anna's calls", 'puzzled'],
    ['need', 'arrêtez le renvoi de Julie', 'puzzled'],
    ['need', 'arrêtez de renvoyer les appels de Julie', 'puzzled'],
    ['need', 'Marie est malade, renvoyez ses appels au 613 555 0130', 'puzzled'],
    ['need', 'forward Sam to 613 555 0130', 'puzzled'],
    ['need', 'renvoyez Julie au 613 555 0130', 'puzzled'],
    ['need', 'forward the calls of my assistant to 613 555 0130', 'puzzled'],
    ['need', 'je veux que les appels de mon adjointe aillent au 613 555 0130', 'puzzled'],
    ['need', "forward my calls and Sam's calls to 613 555 0130", 'puzzled'],
    ['need', 'calls to ext 351 should go to 613 555 0150', 'fwd 351 +16135550150'],
    ['need', 'forward everything to 613 555 0150', 'fwd self +16135550150'],
    ['need', 'forward calls for me to 613 555 0150', 'fwd self +16135550150'],
    ['need', "forward James' calls to 613 555 0150", 'puzzled'],
    ['need', 'forward calls from my office to my cell 613 555 0150', 'fwd self +16135550150'],
    ['need', "transférez mes appels d'affaires au 613 555 0150", 'fwd self +16135550150'],
    ['need', "renvoyez les appels d'Anna au 613 555 0150", 'puzzled'],
    ['need', "I'm back, stop forwarding", 'fwd self off'],
    ['need', "n'oubliez pas de renvoyer mes appels au 613 555 0150", 'fwd self +16135550150'],
    ['need', "don't forget to forward my calls to 613 555 0150", 'fwd self +16135550150'],
    ['need', "my calls don't forward to my cell", 'ask call-forwarding'],
    ['need', "why don't you stop forwarding my calls", 'ask call-forwarding'],
    ['confirmTwo', "don't forward 104", 'fwd 104 off'],
    ['need', "I don't want my calls forwarded any more", 'fwd self off'],
    ['need', 'je ne veux plus que mes appels soient renvoyés', 'fwd self off'],
    ['need', 'I do not need forwarding any longer', 'fwd self off'],
    ['number', "don't stop it", 'puzzled'],
    ['pin', "don't stop", 'puzzled'],
    ['need', 'forward my calls to 613 555 0100 at 5pm', 'fwd self +16135550100; condition'],
    ['need', 'forward my calls to 613 555 0100 for 3 days', 'fwd self +16135550100; condition'],
    ['need', 'renvoyez mes appels au 613 555 0100 de 9 h à 17 h', 'fwd self +16135550100; condition'],
    ['need', "renvoyez mes appels au 613 555 0100 jusqu'au 15 mars", 'fwd self +16135550100; condition'],
    ['need', 'stop forwarding tomorrow', 'fwd self off; condition'],
    ['need', "I'm away until Friday, forward my calls to 613 555 0100", 'fwd self +16135550100; condition'],
    ['need', "je suis absent jusqu'à vendredi, renvoyez mes appels au 613 555 0100", 'fwd self +16135550100; condition'],
    ['pin', 'my pin is 12345', 'secret? length'],
    ['pin', '1 2 3 4 5', 'secret? length'],
  ]);
});

describe('complaints', () => {
  hears([
    ['need', "I'd like to lodge a complaint", 'person'],
    ['need', 'I have a complaint about your service', 'person'],
    ['need', 'je veux faire une plainte', 'person'],
    ['need', "j'ai une plainte à faire", 'person'],
    ['need', "I don't want to make a complaint, just stop my forwarding", 'fwd self off'],
    ['need', 'I had a complaint from a caller, please stop forwarding my calls', 'fwd self off'],
    ['need', "I can't get it to stop", 'puzzled'],
    ['need', "It's the third time this week. Get that forwarding off my line.", 'fwd self off'],
    ['need', 'Encore une fois cette semaine mes clients tombent sur mon vieux cell. Enlevez le renvoi.', 'fwd self off'],
  ]);
});

describe('a number that would be given is no condition', () => {
  hears([
    ['need', 'can you forward my calls if I give you a number?', 'wish fwd'],
    ['need', 'pouvez-vous renvoyer mes appels si je vous donne un numéro?', 'wish fwd'],
    ['need', 'forward my calls to 613 555 0100 if I give you the all clear', 'fwd self +16135550100; condition'],
  ]);
});
