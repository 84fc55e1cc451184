import { hears } from './rows';

describe('who cannot hear their messages, told at length and with none of our words for it', () => {
  hears([
    [
      'need',
      'somebody leaves messages on my telephone and one needs a number to hear them, and I had it written on a paper but I lost it. So I cannot listen to the messages anymore.',
      'vmpin self',
    ],
    [
      'need',
      'i’ve been trying all morning to hear my messages but the lady keeps saying my number is wrong the secret number you know i must have forgotten it',
      'vmpin self',
    ],
    ['need', 'when I call to hear my messages it says wrong password', 'vmpin self'],
    ['need', 'i can’t get my messages, it wants a number and i forgot it', 'vmpin self'],
    ['need', 'je ne peux plus écouter mes messages, j’ai perdu le code', 'vmpin self'],
    ['need', 'I can’t hear my messages because the line is noisy', 'ask voicemail'],
    ['need', 'how do I listen to my messages', 'ask voicemail'],
    ['need', 'my mother can’t hear her messages, she forgot the code', 'mail pin; ask voicemail'],
  ]);
});

describe('calls are wanted on the desk phone again', () => {
  hears([
    ['need', 'since my holiday all my calls go still to my handy. I would like that it rings again on my desk.', 'fwd self off'],
    ['need', 'calls go to my mobile and I’d like them on my office phone again', 'fwd self off'],
    ['need', 'my calls they go always to my mobile and i would like it back on the desk phone please', 'fwd self off'],
    ['need', 'my calls go to my mobile, I’d like them to go to 613 555 0100', 'fwd self +16135550100'],
  ]);
});

describe('an end of access is ordered by what shall be', () => {
  hears([
    ['known', '105 shall have no access any more', 'remove 105'],
    ['known', 'please make sure that 105 can’t sign in any more', 'remove 105'],
    ['known', 'Tomasz is no longer with us, please make sure he has no access any more. His extension is 105.', 'remove 105'],
    ['known', 'Tomasz (105) can’t sign in', 'puzzled'],
    ['known', 'I have no access any more', 'puzzled'],
  ]);
});

describe('the mail with which a password is chosen first is the welcome mail', () => {
  hears([
    ['need', 'I never got the mail to set up my password', 'welcome self'],
    ['need', 'I didn’t receive the email to create my password, can you send it again?', 'welcome self'],
    ['need', 'je n’ai jamais reçu le courriel pour créer mon mot de passe', 'welcome self'],
    ['need', 'I didn’t get the password reset mail', 'newpassword'],
    ['known', 'Sofia (102) still can’t get in, please send her the welcome mail again', 'welcome 102'],
  ]);
});

describe('a yes to the forwardings is one to all of a summary that has nothing else', () => {
  hears([
    ['confirmTwo', 'yes for the forwards', 'yes'],
    ['confirmRemove', 'yes for the forwards', 'puzzled'],
    ['confirmRemove', 'oui pour le renvoi', 'puzzled'],
  ]);
});

describe('the formulas of a letter want nothing', () => {
  hears([
    [
      'need',
      'Further to our telephone conversation, I confirm the following: extension 103 is to be forwarded to 613 555 0190. Please acknowledge receipt.',
      'fwd 103 +16135550190',
    ],
    [
      'need',
      'Suite à notre conversation téléphonique, renvoyez le 103 au 613 555 0190. Veuillez accuser réception.',
      'fwd 103 +16135550190',
    ],
    ['known', 'forward 104 to 613 555 0190 until I instruct you otherwise', 'fwd 104 +16135550190'],
  ]);
});

describe('beside a PIN and an offer', () => {
  hears([
    ['pin', 'Is that the one that came with the mail? It says 584950.', 'pin 584950'],
    ['pin', 'No. Why would I give a robot my PIN?', 'ask identity'],
    ['after', 'and how do i make it not do that on weekends', 'ask call-forwarding'],
    ['need', 'are you open on weekends', 'ask opening-hours'],
  ]);
});

describe('what a dictation wrote is heard as it was said', () => {
  hears([
    ['need', 'Can you please stop for wording my calls comma I am back', 'fwd self off'],
    ['need', 'please fort word my calls to 613 555 0100 period', 'fwd self +16135550100'],
    ['confirm', 'yes do it full stop', 'yes'],
    ['known', 'forward my calls to 613 555 0100 for a period of 2 weeks', 'fwd self +16135550100|fwd self +16135550100; condition'],
    ['known', 'stop forwarding my calls', 'fwd self off'],
  ]);
});

describe('points of a list in one line', () => {
  hears([
    [
      'known',
      '1) stop forwarding for 101 and 103 2) hannah weber needs a new voicemail pin 3) send 102 the welcome mail again',
      'fwd 101 off; fwd 103 off; welcome 102; puzzled whose|fwd 101 off; fwd 103 off; welcome 102; puzzled',
    ],
    ['known', '1) forward 104 to 613 555 0100 2) stop forwarding 105', 'fwd 104 +16135550100; fwd 105 off'],
  ]);
});

describe('a voicemail PIN of somebody who is only named is never the speaker’s', () => {
  hears([
    ['known', 'hannah weber needs a new voicemail pin', 'puzzled'],
    ['known', 'my wife needs a new voicemail pin', 'puzzled'],
    ['known', 'I need a new voicemail pin', 'vmpin self'],
    ['known', 'this is Daniel Okafor, I forgot my voicemail pin', 'vmpin self'],
  ]);
});

describe('the name of a new user that is put right', () => {
  hears([
    [
      'known',
      'Add a user: ext 122, Joan Miller, sorry Joanne Miller, joanne.miller@example.com',
      'add joanne.miller@example.com x122 “Joanne Miller”',
    ],
    [
      'known',
      'Add a user. ext 121 no 122, her name is Joan Miller — Joanne Miller sorry, joanne.miller@example.com',
      'add joanne.miller@example.com x122 “Joanne Miller”',
    ],
    ['known', 'Add a user: ext 122, Anne-Marie Roy, anne-marie.roy@example.com', 'add anne-marie.roy@example.com x122 “Anne-Marie Roy”'],
  ]);
});

describe('short words of the end', () => {
  hears([
    ['after', 'done?', 'ask progress'],
    ['need', 'alright that’s all i wanted to know', 'thanks'],
    ['known', 'rm ext 105', 'remove 105'],
    ['known', 'rm 105', 'remove 105'],
    ['known', 'can you put another email next to mine: dan.private@example.com', 'secondaddress self dan.private@example.com'],
    ['after', 'hmm actually you know what can you take it off again', 'fwd self off'],
    ['need', 'I have to pay something for this?', 'ask billing'],
    ['need', 'her own number is 613 555 0147 but mine is 613 555 0129, please forward my calls to mine', 'fwd self +16135550129'],
  ]);
});

describe('what is put off, and what is ordered behind an offer', () => {
  hears([
    ['known', 'his number is 105. Only the access please, the calls we make later.', 'puzzled'],
    ['known', 'the calls we do another time', 'puzzled'],
    ['known', 'my calls must go to my cell later', 'fwd self'],
    ['doOrHow', 'ok let’s do it for real: 613 555 0107', 'fwd self +16135550107'],
    ['need', 'I have arrive new in company and I did not received the mail for make the password. Can you to send again?', 'welcome self'],
    ['pin', 'I do not have because I can not enter in nothing', 'mail pin'],
  ]);
});

describe('a confirmation in writing is asked for: every change brings one, and no PIN is mailed for it', () => {
  hears([
    ['known', 'can you send me a confirmation by email?', 'ask other'],
    ['pin', 'please send me a written confirmation', 'ask other'],
    ['after', 'please email me a confirmation', 'ask other'],
    ['known', 'envoyez-moi une confirmation par courriel svp', 'ask other'],
    ['need', 'forward my calls to 613 555 0100 and send me a confirmation', 'fwd self +16135550100'],
    ['pin', 'can you send me the confirmation code?', 'mail pin'],
    ['code', 'send me the confirmation code again', 'mail pin'],
  ]);
});
