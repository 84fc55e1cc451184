import { hears } from './rows';

describe('what is to be different, without how, is a no to the summary', () => {
  hears([
    ['confirm', 'change the number', 'no'],
    ['confirm', 'the number is wrong', 'no'],
    ['confirm', 'wrong number', 'no'],
    ['confirm', 'change it', 'no'],
    ['confirm', 'I want to change the number', 'no'],
    ['confirm', 'can I change the number?', 'no'],
    ['confirm', "that's not the right number", 'no'],
    ['confirm', 'different number please', 'no'],
    ['confirm', 'I need to change something', 'no'],
    ['confirm', 'the number is wrong, it should end in four other digits', 'no'],
    ['pin', 'change the number', 'no'],
    ['pin', 'the number is wrong', 'no'],
    ['confirm', 'modifier le numéro', 'no'],
    ['confirm', "ce n'est pas le bon numéro", 'no'],
    ['confirm', 'je voudrais un autre numéro', 'no'],
    ['confirm', 'corriger le numéro', 'no'],
    ['confirm', "j'aimerais modifier quelque chose", 'no'],
    ['confirm', 'je me suis trompé de numéro', 'no'],
    ['pin', "ce n'est pas le bon poste", 'no'],
  ]);
});

describe('at the question what shall be different, the bare thing is no answer yet', () => {
  hears([
    ['correction', 'the number', 'no'],
    ['correction', 'for whom', 'no'],
    ['correction', "who it's for", 'no'],
    ['correction', 'the phone number please', 'no'],
    ['correction', 'le numéro', 'no'],
    ['correction', 'pour qui', 'no'],
    ['correction', 'le poste', 'no'],
    ['correction', '613 555 0199', 'field +16135550199'],
    ['correction', '104', 'subject 104'],
    ['correction', 'extension 104', 'subject 104'],
    ['correction', 'poste 104', 'subject 104'],
    ['correction', 'ann@example.com', 'claim ann@example.com'],
  ]);
});

describe('asked what shall be different, a no leads back to the summary', () => {
  hears([
    ['correction', 'no', ''],
    ['correction', 'nothing', ''],
    ['correction', 'rien', ''],
    ['correction', "non, c'est tout", ''],
    ['correction', 'no, to 613 555 0199', 'field +16135550199'],
  ]);
});

describe('what sounds like a correction and is none', () => {
  hears([
    ['confirm', "that's correct", 'yes'],
    ['confirm', 'the number is correct', 'puzzled|yes'],
    ['confirm', 'I want to change my PIN', 'newpin'],
    ['confirm', 'change my email', 'cannot email-address'],
    ['confirm', 'change the number to 613 555 0177', 'field +16135550177'],
    ['doOrHow', 'change it', 'fwd self'],
    ['confirm', 'le numéro est bon', 'puzzled|yes'],
  ]);
});
