import { hears } from './rows';

describe('a question beside a summary is neither yes nor no', () => {
  hears([
    ['confirm', 'is that ok?', 'ask other'],
    ['confirm', 'is that alright?', 'ask other'],
  ]);
});

describe('whether it can be undone is asked of the forwarding, and a yes may say that it is right this time', () => {
  hears([
    ['confirm', 'oui mais est-ce que je peux l’enlever après ?', 'ask call-forwarding'],
    ['confirm', 'yes but can I turn it off later?', 'ask call-forwarding'],
    ['confirm', 'oui cette fois c’est bon', 'yes'],
    ['confirm', 'oui, le numéro est bon cette fois-ci', 'yes'],
    ['confirm', 'yes, this time it is right', 'yes'],
    ['number', 'c’est long distance ça ?', 'ask call-forwarding'],
  ]);
});

describe('what is asked by the way, of something else, puts no reserve on the yes before it', () => {
  hears([
    ['confirm', 'That looks good, go ahead. By the way, when are you open tomorrow?', 'yes; ask opening-hours'],
    ['confirm', 'Go ahead please. Another question: how do I record my voicemail greeting?', 'yes; ask voicemail'],
    ['confirm', 'Oui, c’est exact. Au fait, êtes-vous ouverts demain ?', 'yes; ask opening-hours'],
    ['confirm', 'Yes. By the way, will my voicemail still work?', 'ask voicemail'],
    ['confirm', 'Yes. Also, how do I stop it?', 'ask call-forwarding'],
    ['confirm', 'By the way, when are you open tomorrow?', 'ask opening-hours'],
  ]);
});
