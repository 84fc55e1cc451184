import { hearsMail } from './hears-mail';
import { hears } from './rows';

const given = [
  'Another PIN 482913',
  'here is another PIN: 482913',
  'another pin, 482913',
  'The new PIN is 482913',
  'my new pin: 482913',
  'I have a new PIN, it is 482913',
  'try this other PIN 482913',
  'Let me try another PIN: 482913',
  '482913 is another PIN',
  'another one: PIN 482913',
  'new PIN 482913',
  'Un autre NIP : 482913',
  'voici un autre NIP: 482913',
  'Mon nouveau NIP est le 482913',
  'Essayez un autre NIP : 482913',
  'autre pin 482913',
] as const;

describe('another PIN that is given is compared, and no new one is made', () => {
  hearsMail(
    given.flatMap(
      (text) =>
        [
          ['first', 'Re: calls', text, 'pin 482913'],
          ['confirmPin', 'Re: calls', text, 'pin 482913'],
          ['pin', 'Re: calls', text, 'pin 482913'],
        ] as const,
    ),
  );
  hears(
    given.flatMap(
      (text) =>
        [
          ['known', text, 'pin 482913'],
          ['pin', text, 'pin 482913'],
          ['need', text, 'pin 482913'],
        ] as const,
    ),
  );
  hearsMail([
    ['first', 'Another PIN 111111', '', 'pin 111111'],
    ['first', 'Another', 'PIN 111111', 'pin 111111'],
    ['first', 'Another PIN 111111', 'Forward my calls to 613 555 0142', 'fwd self +16135550142; pin 111111'],
  ]);
});

describe('a new PIN that is wished for is made, also beside the old one', () => {
  hearsMail([
    ['first', 'x', 'I want another PIN, my PIN is 482913', 'newpin; pin 482913'],
    ['first', 'x', 'Please make me a new PIN. My old PIN is 482913.', 'newpin; pin 482913'],
    ['first', 'x', 'My PIN 482913 was stolen, please give me another PIN', 'newpin; pin 482913'],
    ['first', 'x', 'Replace my PIN 482913 with a new one', 'newpin; pin 482913'],
    ['first', 'x', 'J’ai besoin d’un nouveau NIP, mon NIP est 482913', 'newpin; pin 482913'],
  ]);
});

describe('who has told their name wonders why more is asked', () => {
  hears([
    ['pin', 'why do you need that? you have my login', 'ask support-pin'],
    ['pin', 'I just gave you my name and login', 'ask support-pin'],
    ['pin', 'vous avez déjà mon identifiant', 'ask support-pin'],
    ['who', 'why do you need that? you have my email', 'ask identity'],
    ['pin', 'I forgot my login', 'remind'],
  ]);
});

describe('asked for a one-time code, somebody wonders what that is', () => {
  hears([
    ['code', 'whats this code? i gave you the pin', 'ask one-time-code'],
    ['code', 'I already gave you my PIN', 'ask one-time-code'],
    ['code', 'why another code?', 'ask one-time-code'],
    ['code', 'c’est quoi ce code ?', 'ask one-time-code'],
    ['code', 'je vous ai donné le NIP', 'ask one-time-code'],
    ['code', 'where is the code', 'ask support-pin'],
    ['code', 'what if I don’t get the code', 'ask support-pin'],
    ['pin', 'I gave you everything already, what PIN??', 'ask support-pin'],
    ['who', 'I gave you everything already', 'ask identity'],
  ]);
});
