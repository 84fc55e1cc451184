import { hears } from './rows';

describe('the spellings of chats are heard as what they stand for', () => {
  hears([
    ['doOrHow', 'could u set it up for me', 'fwd self'],
    ['afterTwo', 'can u do that for 101?', 'fwd 101 +16135550100'],
    ['known', 'r u able to stop ur forwarding of 104', 'ask call-forwarding|fwd 104 off|wish fwd off'],
    ['need', 'stop my forwarding & 104’s', 'fwd self off; fwd 104 off'],
    ['known', 'change my support PIN & voicemail PIN', 'vmpin self; newpin'],
    ['known', 'renvoyez les appels du 104 & non du 105 au 613 555 0102', 'fwd 104 +16135550102'],
    ['confirm', 'oui daccord', 'yes'],
    ['confirm', 'oui, cest ce quil nous faut', 'yes'],
    ['known', 'svp défaire le renvoi dhier', 'fwd self off'],
    ['who', 'J U L I A at organization dot com', 'claim julia@organization.com'],
  ]);
});

describe('signs around a message say nothing', () => {
  hears([
    ['choice', '"the third one"', 'remind'],
    ['choice', 'the third one!!!', 'remind'],
    ['choice', 'le troisième...', 'remind'],
    ['need', '- 104 and 105: forward to 613 555 0142; 103: stop forwarding', 'fwd 104 +16135550142; fwd 105 +16135550142; fwd 103 off'],
    ['known', '« 103 : nouveau NIP de boîte vocale »', 'vmpin 103'],
    ['confirm', '“yes”', 'yes'],
  ]);
});

describe('a possessive without its apostrophe is nobody’s own', () => {
  hears([
    ['known', 'Send Daniels calls to 613 555 0154.', 'puzzled'],
    ['known', 'send my wifes calls to 613 555 0130', 'puzzled'],
    ['known', 'put my managers line through to 613 555 0130', 'puzzled'],
    ['need', 'reset Daniels voicemail pin', 'puzzled'],
    ['need', 'reset Louis voicemail pin', 'puzzled'],
    ['known', 'forward sales calls to 613 555 0130', 'fwd self +16135550130'],
    ['known', 'forward customers calls to 613 555 0130', 'fwd self +16135550130'],
    ['known', 'send calls to my wifes phone 613 555 0130', 'fwd self +16135550130'],
  ]);
});

describe('a line with one thing goes on with the line before', () => {
  hears([
    ['known', 'Please add Priya Nair to our account\next 116\npriya@organization.com', 'add priya@organization.com x116 “Priya Nair”'],
    [
      'known',
      'Veuillez ajouter Priya Nair à notre compte\nposte 116\npriya@organization.com',
      'add priya@organization.com x116 “Priya Nair”',
    ],
    ['need', 'Please divert Bob’s line\nextension 104\nto 613.555.0100', 'fwd 104 +16135550100'],
    ['known', 'Hannah’s email is now hannah@example.org\next 104', 'newaddress 104 hannah@example.org'],
    ['afterTwo', 'Now also do that for Daniel\nextension 101', 'fwd 101 +16135550100'],
  ]);
});

describe('six digits in two halves are one secret where one is asked for', () => {
  hears([
    ['pin', '483, 920', 'pin 483920'],
    ['pin', "it's 483, 920 thanks", 'pin 483920'],
    ['pin', 'three hundred eighteen, eight hundred forty-six', 'pin 318846'],
    ['pin', 'trois cent dix-huit, huit cent quarante-six', 'pin 318846'],
    ['code', '583, 920', 'code 583920'],
    ['pin', '483, 92', 'secret? length'],
    ['pin', 'I’m at 101, 483920', 'pin 483920'],
  ]);
});

describe('a polite question with its number keeps it, for what is offered behind the answer', () => {
  hears([
    ['known', 'would it be possible for my calls to ring at my mother’s at 613 555 0153?', 'ask call-forwarding (fwd self +16135550153)'],
    ['known', 'Serait-il possible que mes appels sonnent chez ma mère au 613 555 0153?', 'ask call-forwarding (fwd self +16135550153)'],
    ['known', 'would it be possible to have my line ring at home?', 'wish fwd'],
  ]);
});

describe('who is unhappy with us is not told that nothing was understood', () => {
  hears([
    ['known', 'your service is terrible', 'upset'],
    ['known', 'I’m really unhappy with your service', 'upset'],
    ['known', 'votre service est nul', 'upset'],
    ['need', 'j’en ai marre', 'upset'],
    ['confirm', 'this is unacceptable', 'upset'],
    ['known', 'I want to make a complaint', 'person'],
    ['known', 'I’m fed up with all these calls, forward them to 613 555 0100', 'fwd self +16135550100'],
    ['known', 'this is unacceptable, get me a person', 'person'],
  ]);
});

describe('the same for somebody else, and arrows', () => {
  hears([
    ['known', 'stop my forwarding and the same for extension 104', 'fwd self off; fwd 104 off'],
    ['known', 'arrêtez mon renvoi et la même chose pour le 104', 'fwd self off; fwd 104 off'],
    ['known', 'remove 104 and the same for 105', 'remove 104; remove 105'],
    ['need', 'fwd extension 104 -> 613-555-0151 & fwd extension 105 -> 613-555-0152', 'fwd 104 +16135550151; fwd 105 +16135550152'],
    ['known', 'mes appels → 613 555 0100', 'fwd self +16135550100'],
    ['known', '104 -> 613 555 0100, 105 -> none', 'fwd 104 +16135550100; fwd 105 off'],
  ]);
});
