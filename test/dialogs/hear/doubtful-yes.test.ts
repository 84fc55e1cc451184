import { hears } from './rows';

describe('a yes that is put off or not meant for sure is none: it is asked again, without a word of not having understood', () => {
  hears([
    ['confirm', 'oui attendez', ''],
    ['confirm', 'ok attends', ''],
    ['confirm', 'ok wait', ''],
    ['confirm', 'oui, une petite seconde', ''],
    ['confirm', 'euh oui j’imagine ?', ''],
    ['confirm', 'mouais', ''],
    ['confirm', 'je crois que oui', ''],
    ['confirm', 'oui, probablement', ''],
    ['confirm', 'I suppose so', ''],
    ['confirm', 'yes, probably', ''],
    ['confirm', 'ça dépend', ''],
    ['confirm', 'oui mais pas tout de suite', ''],
    ['confirm', 'yes, but not yet', ''],
    ['pin', 'peut-être', ''],
  ]);
});

describe('a yes as it is said', () => {
  hears([
    ['confirm', 'voui', 'yes'],
    ['confirm', 'c’est tiguidou', 'yes'],
    ['confirm', 'ok c beau', 'yes'],
    ['confirm', 'envoye donc', 'yes'],
    ['confirm', 'nickel, merci', 'yes'],
    ['confirm', 'oui pour le transfert', 'yes'],
    ['confirm', 'oui c’est bien le bon numéro', 'yes'],
  ]);
});
