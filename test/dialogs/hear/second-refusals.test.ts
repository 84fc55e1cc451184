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
