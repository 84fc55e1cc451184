import { anUnderstanding } from '../../support/heads';
import { hears } from './rows';
import { aHearing, brief } from './situations';

describe('somebody else, told by name and by number', () => {
  hears([
    ['need', 'Tomasz Nowak (105) has left the company as of Friday. Please close down his access.', 'remove 105'],
    ['need', 'revoke access for extension 105', 'remove 105'],
    ['need', 'le poste 105 est parti. Fermez son compte svp', 'remove 105'],
    ['need', 'Tomasz left us, shut off his access', 'puzzled'],
    ['need', 'Louis n’est plus chez nous, coupez son accès', 'puzzled'],
    ['need', 'how do I close down his access?', 'ask other|ask users|puzzled'],
    ['need', 'don’t close his account, 105 is still here', 'puzzled|ask users'],
    ['need', 'Maya here (100@organization.com). Send Daniel’s calls to 613 555 0154.', 'claim 100@organization.com; puzzled'],
    ['need', 'ici Maya (100@organization.com). Transférez les appels de Daniel au 613 555 0154.', 'claim 100@organization.com; puzzled'],
    ['known', 'Tomasz is at home today, can his line go to his cell 613 555 0119 please?', 'puzzled'],
    ['known', 'Could you have 104’s phone ring at her house instead? Her number is 613-555-0122.', 'fwd 104 +16135550122'],
    ['known', 'Could you have my telephone ring at her house instead? Her number is 613-555-0122.', 'fwd self +16135550122'],
    ['known', 'Can you forward my calls? My number is 613 555 0111', 'wish fwd'],
  ]);
});

describe('an address told as a fact', () => {
  hears([
    ['known', 'Hannah’s email is now hannah@example.org, ext 104', 'newaddress 104 hannah@example.org'],
    ['known', 'Hannah’s email is now hannah@example.org', 'puzzled'],
    ['known', 'The email we have for Hannah at 104 is out of date. It should be hannah@example.org', 'newaddress 104 hannah@example.org'],
    ['known', 'the email for ext 105 is wrong, it’s tomasz@example.org', 'newaddress 105 tomasz@example.org'],
    ['known', 'Le courriel de Hannah (poste 104) est maintenant hannah@example.org', 'newaddress 104 hannah@example.org'],
    ['known', 'my email is now dan@example.org', 'cannot email-address'],
    ['who', 'my email is dan@example.org', 'claim dan@example.org'],
    ['known', 'is Hannah’s email now hannah@example.org?', 'ask other|ask email-address'],
  ]);
});

describe('lists, and what a number ends in', () => {
  hears([
    ['known', 'Two tickets: 1) point 101 at +1 (613) 555-0131 2) take the divert off 104', 'fwd 101 +16135550131; fwd 104 off'],
    ['known', '1. transférez le 101 au 613 555 0131 2. arrêtez le renvoi du 104', 'fwd 101 +16135550131; fwd 104 off'],
    ['confirm', 'oh hang on, the cottage landline ends in 33, not 32', 'field +16135550133'],
    ['confirm', 'the last two digits are 01', 'field +16135550101'],
    ['confirm', 'ça finit par 33, pas 32', 'field +16135550133'],
    ['confirm', 'does it end in 33?', 'ask other'],
    ['pin', 'my pin ends in 33', 'secret? length'],
    ['who', 'anything that rings at my desk, ext 101 org 20417', 'claim 20417 x101'],
  ]);
});

describe('yes, not yet, and not at all', () => {
  hears([
    ['confirm', 'yes is good', 'yes'],
    ['confirm', 'ok fair enough, do it then', 'yes'],
    ['confirm', 'has it gone through?', 'ask progress'],
    ['pin', 'has it gone through?', 'ask progress'],
    ['pin', 'did my request go in?', 'ask progress'],
    ['pin', 'est-ce que c’est bien passé ?', 'ask progress'],
    ['known', 'has that gone through?', 'ask progress'],
    ['known', 'the change is live now', 'puzzled|ask other'],
    ['pin', 'I’m not giving you any pin', 'ask identity'],
    ['pin', 'I don’t feel comfortable sharing my pin', 'ask identity'],
    ['pin', 'je ne vais pas vous donner mon nip', 'ask identity'],
    ['pin', 'you did not give me a pin', 'mail pin'],
    ['pin', 'you know what, leave it. I’ll just carry the handset', 'cancel'],
    ['pin', 'can’t reach my mail from here, I’ll finish this tonight', 'link'],
    ['doOrHow', 'ok then do it', 'fwd self'],
    ['doOrHow', 'could you set it up for me', 'fwd self'],
    ['doOrHow', 'mettez-le en place pour moi', 'fwd self'],
    ['doOrHow', 'don’t set it up for me', 'puzzled|no|wish fwd|ask call-forwarding|'],
    ['doOrHow', 'I’ll do it myself later', 'puzzled|link|ask call-forwarding|no'],
  ]);
});

describe('what is wrong with calls', () => {
  hears([
    ['known', 'my calls are silent', 'ask device'],
    ['known', 'mes appels sont silencieux', 'ask device'],
    ['known', 'I can’t get into my voice messages anymore it says wrong pin every time, set a new one pls', 'vmpin self'],
  ]);
});

describe('who asks, and who is spoken of', () => {
  hears([
    ['need', '104 and 105 both need to ring 613 555 0186', 'fwd 104 +16135550186; fwd 105 +16135550186'],
    ['need', '100@organization.com: forward 104 to 613 555 0155', 'claim 100@organization.com; fwd 104 +16135550155'],
    [
      'need',
      '100@organization.com: new user Grace Kim, ext 122, mail grace.kim@example.com',
      'claim 100@organization.com; add grace.kim@example.com x122 “Grace Kim”',
    ],
    ['known', 'I need an extension for somebody who joined us.', 'add'],
    ['known', 'il nous faut un poste pour quelqu’un qui commence lundi', 'add'],
    ['known', 'I need someone to call me', 'person'],
    ['known', 'Tomasz doesn’t work here any more, take him out please', 'puzzled'],
    ['known', 'take them off my cell', 'fwd self off'],
    ['confirm', 'sorry, that’s wrong, I’m 105 not 101', 'claim 20417 x105'],
    ['correction', 'je suis le 105, pas le 101', 'claim 20417 x105'],
    ['confirm', 'Yes, that is what we want.', 'yes'],
    ['confirm', 'oui, c’est ce qu’il nous faut', 'yes'],
  ]);
});

describe('what is told, and what it means', () => {
  hears([
    ['known', '613 555 0173 is where people should reach me', 'fwd self +16135550173'],
    ['known', 'is 613 555 0155 where people can reach me?', 'ask call-forwarding|ask call-forwarding (fwd self +16135550155)'],
    ['known', 'what was my support code again?', 'mail pin'],
    ['known', 'I got a mail saying my calls were forwarded but I never asked for that!', 'not me'],
    ['known', 'un courriel dit que mes appels ont été renvoyés et je n’ai jamais demandé ça', 'not me'],
    ['known', 'You forwarded my calls but I didn’t ask for 613 555 0199', 'ask call-forwarding'],
  ]);
});

describe('where calls go is told, and it is to end', () => {
  hears([
    [
      'need',
      "my phone isn't ringing anymore, everything goes to my mobile. I don't need that anymore please switch it back to normal",
      'fwd self off',
    ],
    ['known', "all my calls go to my cell, I don't want that anymore", 'fwd self off'],
    ['known', 'everything rings on my cell phone now. Please undo that', 'fwd self off'],
    ['known', "Tout sonne sur mon cell, j'en veux plus, remettez ça comme avant", 'fwd self off'],
    ['need', 'I want all my calls to go to my mobile 613 555 0111', 'fwd self +16135550111'],
  ]);
});

describe('what is settled, and what is asked beside it', () => {
  hears([
    ['known', 'I found it myself', 'thanks'],
    ['known', 'it works fine, now forward my calls to 613 555 0100', 'fwd self +16135550100'],
    ['need', "This is the third time I'm writing. My calls STILL go to my old cell. I never asked for that. Fix it NOW", 'fwd self off'],
    ['need', 'Someone changed my forwarding, fix it', 'not me'],
    ['after', 'oh no that was my old number! put it back how it was', 'undo'],
    ['confirmRemove', 'Wait. Does that delete her voicemails?', 'ask users'],
    ['need', 'route my calls to reception, that’s extension 104', 'fwd self 104'],
  ]);

  test('who called a person, and has found it, needs none', () => {
    const heard = anUnderstanding().hear('never mind, I found it myself', aHearing({ handling: 'waiting' }));
    expect(brief(heard.said)).toBe('no person');
  });

  test.each(['can you send it to me? daniel@example.com', 'daniel@example.com'])(
    'told how a login name is mailed, an address is where to: %s',
    (text) => expect(brief(anUnderstanding().hear(text, aHearing({ about: 'login-name' })).said)).toBe('remind daniel@example.com'),
  );
});

describe('a line that is shut down is of who has left', () => {
  hears([
    ['known', 'please shut down extension 105', 'remove 105'],
    ['known', 'Can you please shut down his extension (105) so that he no longer has access?', 'remove 105'],
    ['known', 'one of our guys quit and i need his phone shut off', 'puzzled'],
    ['known', 'Tomasz ne travaille plus chez nous. Merci de fermer son poste (105).', 'remove 105'],
    ['known', 'turn off his forwarding', 'puzzled'],
    ['known', 'désactivez le renvoi de son poste', 'puzzled'],
  ]);
});

describe('a forwarding that is told of ends where it is needed no more', () => {
  hears([
    ['known', "i set up a forward yesterday and i don't need it any longer", 'fwd self off'],
    ['known', "j'ai mis un renvoi hier pis j'en ai plus besoin", 'fwd self off'],
    ['known', "i have call forwarding and it doesn't work", 'ask call-forwarding'],
    ['known', 'i set up forwarding yesterday and it still rings at my desk', 'ask call-forwarding'],
  ]);
});

describe('“his”, behind a change for somebody else, is of whom it was for', () => {
  const done = [
    { id: 'c-1', kind: 'call-forwarding.set', subject: { is: 'extension', extension: '105' }, fields: { number: null }, status: 'applied' },
  ] as const;
  const behind = aHearing({ claimed: true, proved: true, named: ['20417', '100'], done });
  test.each([
    ['and while i have you could you reset his voicemail pin too', 'vmpin 105'],
    ['et réinitialisez aussi son nip de boîte vocale', 'vmpin 105'],
    ['and forward his calls to 613 555 0122', 'fwd 105 +16135550122'],
    ['and reset my voicemail pin too', 'vmpin self'],
    ["reset Hannah's voicemail pin", 'puzzled'],
  ])('%s', (text, meant) => expect(brief(anUnderstanding().hear(text, behind).said)).toBe(meant));
  test('in a mail it is asked', () => {
    const mail = { subject: '', text: 'Please reset his voicemail PIN too.' };
    expect(brief(anUnderstanding().hearMail(mail, { ...behind, channel: 'email' }).said)).toBe('puzzled');
  });
});

describe('calls of somebody who is only told of are never the teller’s', () => {
  hears([
    ['known', 'Hannah would like her calls sent to her cell this afternoon, it’s 613-555-0151.', 'puzzled'],
    ['known', 'Maya asked me to forward her calls. Her cell is 613-555-0151.', 'puzzled'],
    ['known', 'Maya m’a demandé de faire transférer ses appels sur son cellulaire cet après-midi, c’est le 613-555-0151.', 'puzzled'],
    ['known', 'My boss told me to forward my calls to 613 555 0151.', 'fwd self +16135550151'],
  ]);
});

describe('a call that was cut off cuts nothing off', () => {
  hears([
    ['need', 'yeah hi i was just talking to you and we got cut off it was about forwarding my calls', 'fwd self'],
    ['need', 'i got disconnected i was resetting my voicemail pin', 'vmpin self'],
    ['need', 'on a été coupés je vous parlais de mon renvoi d’appels', 'fwd self'],
    ['known', 'cut off the forwarding on my line', 'fwd self off'],
  ]);
});

describe('an address that holds no more is no part of the new one', () => {
  hears([
    ['known', 'Change 104’s email from front.desk@example.com to hannah@example.org', 'newaddress 104 hannah@example.org'],
    ['known', 'Changez l’adresse du 104 de front.desk@example.com à hannah@example.org', 'newaddress 104 hannah@example.org'],
    [
      'known',
      'Merci d’utiliser hannah@example.org au lieu de front.desk@example.com pour Hannah (poste 104).',
      'newaddress 104 hannah@example.org',
    ],
    [
      'known',
      'Hannah has her own mailbox now. Please use hannah@example.org for her from now on and not front.desk@example.com anymore.',
      'puzzled',
    ],
  ]);
});

describe('what is told of a forwarding on a call', () => {
  hears([
    ['need', 'i just got an email saying my calls are being forwarded and i never asked for that', 'not me'],
    ['confirm', 'actually leave it i’ll be in the office after all', 'cancel'],
    ['confirm', 'oui pardon oui', 'yes'],
    ['doOrHow', 'turn it off', 'fwd self off'],
    ['need', 'bonjour c’est qui à l’appareil', 'are-you-a-bot|bot'],
    ['known', 'we have someone who doesn’t work here anymore and i need him taken off the system', 'puzzled'],
  ]);
});
