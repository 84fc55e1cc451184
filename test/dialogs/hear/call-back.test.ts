import { hears } from './rows';
import { hearsMail } from './hears-mail';

describe('where to call the customer back is no number for calls', () => {
  hears([
    ['known', "forward my calls to 104, and call me at 613 555 0199 if there's a problem", 'fwd self 104'],
    ['known', 'forward my calls to 613 555 0100 and call me at 613 555 0199 if there is a problem', 'fwd self +16135550100'],
    ['known', 'Call me at 613 555 0199 if there are any questions. Please forward my calls to 613 555 0100', 'fwd self +16135550100'],
    ['confirm', "yes, and call me at 613 555 0199 if there's a problem", 'yes'],
    ['known', 'renvoyez mes appels au 613 555 0100 et appelez-moi au 613 555 0199 en cas de problème', 'fwd self +16135550100'],
    ['confirm', 'oui, et vous pouvez me rappeler au 613 555 0199 si ça ne marche pas', 'yes'],
  ]);
});

describe('who asks to be called, in whichever words, forwards nothing', () => {
  hears([
    ['need', "Quelqu'un peut-il m'appeler au 613 555 0111 ?", 'person'],
    ['need', "Est-ce que quelqu'un pourrait m'appeler au 613 555 0111 ?", 'person'],
    ['need', "Pouvez-vous m'appeler au 613 555 0111 ?", 'person'],
    ['need', "Quelqu'un peut-il me joindre au 613 555 0111 ?", 'person'],
    ['need', "j'aimerais qu'on m'appelle au 613 555 0111", 'person'],
    ['need', "Renvoyez mes appels au 613 555 0142. Quelqu'un peut-il m'appeler au 613 555 0111 ?", 'fwd self +16135550142'],
    ['need', "j'aimerais qu'on m'appelle au 613 555 0111 plutôt qu'au bureau", 'fwd self +16135550111'],
    ['need', "mes clients doivent pouvoir m'appeler au 613 555 0111", 'fwd self +16135550111'],
    ['need', "quand on m'appelle, envoyez ça au 613 555 0111", 'fwd self +16135550111'],
  ]);
});

describe('where people are to reach the customer is one', () => {
  hears([
    ['number', 'you can reach me at 613 555 0199', 'fwd self +16135550199|field c-1 +16135550199'],
    ['known', 'I need people who call me to reach me at 613 555 0199', 'fwd self +16135550199'],
    [
      'need',
      'I work from my sister’s house, where the reception is fine, so I would be grateful if callers could reach me there. Her number is 613 555 0157.',
      'fwd self +16135550157',
    ],
  ]);
});

describe('a number behind a wish for a call is where that one calls', () => {
  hears([
    ['confirm', 'Can someone just call me instead? 613 555 0111', 'person'],
    ['confirm', "I'd rather speak to someone. You can reach me at 613 555 0111", 'person'],
    ['confirm', "Quelqu'un peut-il m'appeler plutôt? 613 555 0111", 'person'],
    ['confirm', 'Can someone call me? And forward to 613 555 0142 please.', 'field +16135550142; person'],
  ]);
});

describe('where its writer can be reached, should there be questions, is no number for calls', () => {
  hearsMail([
    ['confirmPin', '', 'Yes, please go ahead. You can reach me on 613 555 0188 if something’s unclear.', 'yes'],
    ['confirmPin', '', 'My pin is 482 913. You can reach me on 613 555 0188 if something’s unclear.', 'pin 482913'],
    ['confirmPin', '', 'Yes please. I’m reachable at 613 555 0188 if you need anything else.', 'yes'],
    ['confirmPin', '', 'Mon NIP est 482913. Vous pouvez me joindre au 613 555 0188 en cas de question.', 'pin 482913'],
    ['first', '', 'Please reset my voicemail PIN. I can be reached at 613 555 0188 for any questions.', 'vmpin self'],
    ['first', '', 'Merci d’enlever le renvoi du poste 104. Je suis joignable au 613 555 0188 en cas de question.', 'fwd 104 off'],
    ['numberPin', '', 'You can reach me at 613 555 0188', 'fwd self +16135550188|field c-1 +16135550188'],
    ['numberPin', '', 'My number is 613 555 0188 if that helps.', 'fwd self +16135550188|field c-1 +16135550188'],
    ['confirmPin', '', 'If callers need me they can reach me at 613 555 0188', 'fwd self +16135550188; condition'],
  ]);
});
