import { hears } from './second-rows';

describe('what is not to be done', () => {
  hears([
    ['need', "please don't stop forwarding my calls", 'puzzled'],
    ['confirm', "please don't stop forwarding my calls", 'puzzled'],
    ['need', 'never stop forwarding my calls please', 'puzzled'],
    ['need', 'do not turn off my call forwarding', 'puzzled'],
    ['need', "n'arrêtez surtout pas le renvoi", 'puzzled'],
    ['confirm', "n'arrêtez surtout pas le renvoi", 'cancel'],
    ['need', "ne désactivez pas mon renvoi d'appel", 'puzzled'],
    ['need', "n'annulez pas le renvoi svp", 'puzzled'],
    ['need', "I don't want to forward, I just want to know how it works", 'ask call-forwarding'],
    ['need', 'je ne veux pas renvoyer mes appels, je veux juste savoir comment ça marche', 'ask call-forwarding'],
    ['need', 'do not forward anything', 'puzzled'],
    ['confirm', 'do not forward anything', 'cancel'],
    ['need', "don't forward my calls", 'puzzled'],
    ['need', 'ne renvoyez rien', 'puzzled'],
    ['confirm', 'ne renvoyez rien', 'cancel'],
    ['need', 'I do not want any new PIN', 'puzzled'],
    ['need', "don't send me a new pin", 'puzzled'],
    ['need', 'do not forward my calls anymore', 'fwd self off'],
    ['need', 'ne renvoyez plus mes appels', 'fwd self off'],
  ]);
});

describe('what becomes of the calls, where the request was just given up', () => {
  hears([
    ['confirm', 'leave it as it is. it can just ring.', 'cancel'],
    ['confirm', 'no leave it, my desk phone can ring', 'cancel'],
    ['confirm', 'forget it, voicemail will take the calls', 'cancel'],
    ['confirm', "cancel that, I'll answer the phone myself", 'cancel'],
    ['confirm', 'annulez ça, je vais répondre moi-même', 'cancel'],
    ['confirm', 'non finalement laissez faire, le répondeur va prendre les appels', 'cancel'],
    ['confirm', 'cancel that, I want to forward 105 instead', 'cancel; fwd 105'],
    ['confirm', 'it can just ring', 'ask call-forwarding'],
  ]);
});

describe('a no that answers the summary ends no forwarding', () => {
  hears([
    ['confirm', 'no, it should ring my cell', 'no'],
    ['confirm', 'no, they should ring there', 'no'],
    ['confirm', 'non, ça doit sonner sur mon cell', 'no'],
    ['confirm', 'no, I want no forwarding', 'field off'],
    ['confirm', 'no, it should ring here', 'field off'],
  ]);
});

describe('what is put off with an excuse is kept, and goes on', () => {
  hears([
    ['confirm', "Not just yet, I'm walking into a meeting. I'll come back to it in a bit.", 'later'],
    ['confirm', "not yet, I have someone at the door. I'll be back.", 'later'],
    ['confirm', "hold that thought, I'll come back in ten minutes", 'later'],
    ['confirm', "pas tout de suite, j'ai quelqu'un dans mon bureau, je vous reviens", 'later'],
    ['confirm', "un instant, quelqu'un m'appelle, je reviens", 'later'],
    ['confirm', "not now. Cancel it, I'll be back another day", 'cancel'],
    ['need', "je veux que quelqu'un m'appelle", 'person'],
    ['confirm', "Right, I'm out of the meeting, let's do that forwarding now", ''],
    ['confirm', "ok I'm back, can we go on with the forwarding?", ''],
    ['confirm', "bon c'est réglé, on peut continuer pour mon transfert", ''],
    ['confirm', 'can we do this tomorrow', 'later'],
  ]);
});

describe('as it was before', () => {
  hears([
    ['confirmStop', 'Yes, back to how it was', 'yes'],
    ['confirmStop', 'yes, put it back', 'yes'],
    ['confirmStop', 'oui, comme avant', 'yes'],
    ['confirmStop', 'oui, remettez ça comme avant', 'yes'],
    ['confirmStop', 'no, leave it as it was', 'cancel'],
    ['confirm', 'yes, back to how it was', 'cancel'],
    ['confirm', 'oui, comme avant', 'cancel'],
    ['confirmStop', 'yes, what', 'puzzled'],
    ['confirmStop', 'yes, the way it was before', 'yes'],
  ]);
});
