import { anUnderstanding } from '../../support/heads';
import { hears } from './rows';
import { brief, situations } from './situations';

describe('going on by phone, with the reason why', () => {
  hears([
    ['confirm', 'i have to go can i continue this on the phone', 'by phone'],
    ['pin', 'i have to go, can i continue this on the phone?', 'by phone'],
    ['known', 'I need to leave, can we do the rest by phone?', 'by phone'],
    ['known', "I'm driving, let's switch to a call", 'by phone'],
    ['confirm', 'je dois partir, je peux continuer ça au téléphone', 'by phone'],
    ['known', 'je suis pressée, est-ce que je peux finir le reste par téléphone ?', 'by phone'],
    ['known', 'I have to go', 'bye|end|puzzled|'],
  ]);
});

describe('a new address is no name: it cannot be changed here, and that is said', () => {
  hears([
    ['need', 'my new email is ann@x.com please change it', 'cannot email-address'],
    ['known', 'my new email is ann@x.com', 'cannot email-address'],
    ['known', 'my new work email is ann@x.com please', 'cannot email-address'],
    ['known', 'mon nouveau courriel est ann@x.com, changez-le svp', 'cannot email-address'],
    ['known', 'ma nouvelle adresse courriel est ann@x.com', 'cannot email-address'],
    ['need', 'my email is ann@x.com', 'claim ann@x.com'],
    ['who', 'my email is ann@x.com', 'claim ann@x.com'],
  ]);
});

describe('a time, also one given as a reason, and a second number are answered honestly', () => {
  hears([
    ['need', "I'm away next week, send my calls to 613 555 0100", 'fwd self +16135550100; condition'],
    ['known', 'I am on vacation until monday, forward my calls to 613 555 0100', 'fwd self +16135550100; condition'],
    ['known', 'je suis absent la semaine prochaine, renvoyez mes appels au 613 555 0100', 'fwd self +16135550100; condition'],
    ['known', 'je pars en vacances lundi, transférez mes appels au 613 555 0100', 'fwd self +16135550100; condition'],
    ['known', 'forward my calls to 613 555 0100 and 613 555 0199', 'fwd self +16135550100; condition'],
    ['known', 'forward to 613 555 0100 then 613 555 0199', 'fwd self +16135550100; condition'],
    ['known', 'renvoyez mes appels au 613 555 0100 et au 613 555 0199', 'fwd self +16135550100; condition'],
    [
      'known',
      'renvoyez mes appels au 613 555 0100, puis au 613 555 0199',
      'fwd self +16135550100; condition|fwd self +16135550100; fwd self +16135550199; condition',
    ],
    ['known', "I'm away, forward my calls to 613 555 0100", 'fwd self +16135550100'],
    ['known', 'forward my calls to 613 555 0100', 'fwd self +16135550100'],
    ['known', 'change my forwarding from 613 555 0100 to 613 555 0199', 'fwd self +16135550199'],
    ['known', 'forward 104 to 613 555 0100 and 105 to 613 555 0199', 'fwd 104 +16135550100; fwd 105 +16135550199'],
    ['confirm', 'not 613 555 0100 but 613 555 0199', 'field +16135550199|field c-1 +16135550199'],
  ]);

  test('in a mail that orders it plainly a reason stays one', () => {
    const { said, plain } = anUnderstanding().hearMail(
      { subject: 'Calls', text: 'Hello, I am away next week. Please forward all my calls to +1 613 555 0142.' },
      { ...situations.known, channel: 'email', language: 'en' },
    );
    expect([brief(said), plain]).toEqual(['fwd self +16135550142', true]);
  });
});

describe('who is meant, said where a PIN is asked for', () => {
  hears([
    ['pin', 'no. hannah is 104, not me', 'subject 104'],
    ['pin', 'no, hannah is 104', 'subject 104'],
    ['pin', 'non. hannah est au 104, pas moi', 'subject 104'],
    ['pin', 'no', 'mail pin'],
    ['pin', "no, I don't have it", 'mail pin'],
  ]);
});

describe('a no that is no thank-you', () => {
  hears([
    ['who', 'no thanks', 'no'],
    ['who', 'non merci', 'no'],
    ['correction', 'no thanks', ''],
    ['correction', 'non merci', ''],
    ['need', 'no thanks', 'no'],
  ]);
});
