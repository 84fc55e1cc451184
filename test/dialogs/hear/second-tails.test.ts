import { hears } from './second-rows';

describe('the last four digits are put right', () => {
  hears([
    ['confirm', 'wait, actually make that 0103', 'field +16135550103'],
    ['confirm', 'make it 0103', 'field +16135550103'],
    ['confirm', "sorry, it's 0103", 'field +16135550103'],
    ['confirm', 'no, 0103', 'field +16135550103'],
    ['confirm', "c'est plutôt 0103", 'field +16135550103'],
    ['confirm', 'non, plutôt le 0103', 'field +16135550103'],
    ['confirm', 'oups, mettez 0103', 'field +16135550103'],
    ['pin', 'actually make that 0103', 'field +16135550103'],
    ['confirmTwo', 'make that 0103', 'field c-1 +16135550103'],
  ]);
});

describe('beside the summary, digits that differ from the end of the number in one place are that end', () => {
  hears([
    ['confirm', "no it's one eight oh not one oh oh", 'field +16135550180'],
    ['confirm', 'i said one eight oh', 'field +16135550180'],
    ['confirm', 'the last digit should be seven', 'field +16135550107'],
    ['confirm', 'no sorry oh seven at the end', 'field +16135550107'],
    ['confirm', 'le dernier chiffre est un sept', 'field +16135550107'],
    ['confirm', 'ça finit par zéro un trente-sept', 'field +16135550137'],
    ['confirm', 'non pardon dix-sept à la fin', 'field +16135550117'],
    ['confirm', 'no, 104', 'subject 104'],
    ['confirm', 'no for 180', 'subject 180'],
    ['confirm', 'what is the last digit', 'ask other'],
  ]);
});

describe('what was done a moment ago is put right', () => {
  hears([
    ['after', 'sorry that should have been one eight oh', 'fwd self +16135550180'],
    ['after', "oh wait that's the wrong number it should end in oh seven not oh oh", 'fwd self +16135550107'],
    ['after', 'oh shoot i gave you the wrong number', 'fwd self'],
    ['after', "oups c'est pas le bon numéro", 'fwd self'],
    ['after', 'je me suis trompé de numéro', 'fwd self'],
    ['after', 'désolé ça devrait être cent huit', 'puzzled'],
    ['after', 'is that the right number', 'ask other'],
    ['after', 'oups mauvais numéro annule ça', 'undo'],
  ]);
});
