import { hears, type Row } from './rows';

describe('whose it is that was said takes it back', () => {
  hears([
    ['extension', '102, no wait that’s Sofia’s, I’m 101', 'claim 20417 x101'],
    ['who', '102@organization.com no that’s my colleague’s, mine is 101@organization.com', 'claim 101@organization.com'],
    ['extension', 'le 102, non attendez c’est celui de Sofia, moi c’est le 101', 'claim 20417 x101'],
  ]);
});

describe('points of a list', () => {
  hears([
    ['need', '- fwd 104 -> 613-555-0151\n- fwd 105 -> 613-555-0152', 'fwd 104 +16135550151; fwd 105 +16135550152'],
    [
      'need',
      '- login: 100@organization.com\n- fwd 104 -> 613-555-0151\n- fwd 105 -> 613-555-0152',
      'claim 100@organization.com; fwd 104 +16135550151; fwd 105 +16135550152',
    ],
    ['need', 'fwd 104 -> 613-555-0151 & fwd 105 -> 613-555-0152', 'fwd 104 +16135550151; fwd 105 +16135550152'],
    ['need', 'forward 104 & 105 to 613-555-0151', 'fwd 104 +16135550151; fwd 105 +16135550151'],
  ]);
});

describe('somebody’s password is never the speaker’s', () => {
  hears([
    ['known', 'reset Louis’ password', 'cannot password'],
    ['known', 'reset Louis password', 'cannot password'],
    ['known', 'can you send Hannah a new password link?', 'cannot password'],
    ['known', 'reset my password', 'newpassword'],
    ['known', 'my password’s expired, send me a new one', 'newpassword'],
  ]);
});

describe('who is at the other end', () => {
  hears([
    ['need', 'Am I talking to a real human or one of these AI things', 'are-you-a-bot'],
    ['need', 'suis-je en train de parler à un humain ou à une machine ?', 'are-you-a-bot'],
    ['need', 'can I talk to a real human?', 'person'],
    ['need', 'I want to talk to a real human and not one of these AI things', 'person'],
  ]);
});

describe('where the PIN is asked for', () => {
  hears([
    ['pin', 'whats that? nobody gave me one', 'mail pin'],
    ['pin', 'cant open my mail here on the ward, might be an hour. does this wait for me?', 'later'],
    ['pin', 'I’ll get the PIN later, does my request stay?', 'later'],
    ['pin', 'I lost access to my mailbox', 'no mailbox'],
    ['pin', 'how long does the mail take?', 'ask support-pin'],
  ]);
  hears([['need', 'I’m not giving you my PIN', 'ask identity']]);
});

describe('how it stands', () => {
  hears([
    ['after', 'so did it work or not', 'ask progress'],
    ['after', 'since when is it in effect', 'ask progress'],
    ['confirm', 'yes please go a head', 'yes'],
  ]);
});

// The button of every summary says "Cancel": it may not carry out what is stopped or removed.
describe('what ends a forwarding ends the talk as well, and is no yes to it by itself', () => {
  hears([
    ...[
      'cancel',
      'Cancel',
      'cancel it',
      'cancel that',
      'stop',
      'stop it',
      'please stop it',
      'annuler',
      'Annuler',
      'annulez',
      'arrêtez',
    ].map((said): Row => ['confirmStop', said, 'cancel']),
    ['confirmRemove', 'close', 'end|bye|puzzled|cancel'],
    ['confirmStop', 'yes, cancel it', 'yes'],
    ['confirmStop', 'oui, arrêtez', 'yes'],
    ['confirmStop', 'stop the forwarding', 'yes'],
    ['confirmStop', 'arrêtez le renvoi', 'yes'],
    ['confirmStop', 'turn it off', 'yes'],
    ['confirmStop', 'enlevez-le', 'yes'],
  ]);
});

describe('the number that was meant, a link to a new password, a courtesy in four words', () => {
  hears([
    ['confirm', 'wait, I gave you the wrong number. 613 555 0188 is the right one', 'field +16135550188'],
    ['pin', 'I gave you the wrong number. 613 555 0188 is the right number', 'field +16135550188'],
    ['confirm', 'is 613 555 0188 the right one?', 'ask other'],
    ['known', 'I forgot my password, send me a link please', 'newpassword'],
    ['known', "j'ai oublié mon mot de passe, envoyez-moi un lien svp", 'newpassword'],
    ['known', 'I can’t log in, please email me a link', 'wish newpassword'],
    ['pin', 'send me a link to go on later', 'link'],
    ['known', 'supprimez l’utilisateur 105@organization.com s’il vous plaît', 'remove 105@organization.com'],
    ['known', "retirez 105@organization.com s'il vous plaît", 'remove 105@organization.com'],
    ['known', "enlevez le renvoi du 104, gardez celui du 105 s'il vous plaît", 'fwd 104 off'],
    ['known', "mettez plutôt 613 555 0142 s'il vous plaît", 'fwd self +16135550142'],
    ['need', "S'il te plaît, arrête mon renvoi", 'fwd self off'],
  ]);
});
