import { anUnderstanding } from '../../support/heads';
import { hears } from './rows';
import { brief, situations } from './situations';

const heard = (text: string, at: keyof typeof situations = 'need'): string => brief(anUnderstanding().hear(text, situations[at]).said);

describe('that somebody has died removes nobody unless that is asked', () => {
  hears([
    ['need', 'my boss died, extension 105, forward his calls to 613 555 0100', 'loss; fwd 105 +16135550100'],
    ['need', 'my dog passed away, remove the forwarding of 105', 'fwd 105 off'],
    ['need', 'my mother passed away. I’m 105. please cancel my forwarding.', 'loss; fwd self off'],
    ['known', 'my brother passed away. Cancel my forwarding please', 'loss; fwd self off'],
    ['need', 'our colleague has passed away. How do I close extension 105?', 'loss; ask users'],
    ['need', 'our colleague has passed away, extension 105, what happens when you close it?', 'loss; ask users'],
    ['need', 'my father passed away, extension 105 was closed by you last week', 'loss; ask users'],
    ['need', 'mon père est décédé, poste 105, faut-il le fermer?', 'loss; ask users'],
    ['need', 'mon père est décédé, poste 105, fermez-le svp', 'loss; remove 105'],
    ['known', 'my colleague died, extension 105, please close his account', 'loss; remove 105'],
  ]);
  test.each([
    'my brother died in 2019. My extension is 105. Cancel the voicemail.',
    'my father passed away. I cancelled his phone contract. Extension 105.',
    'our colleague passed away. Can you remove the voicemail greeting of 105?',
    'he died? close 105?',
  ])('%j', (text) => expect(heard(text)).not.toMatch(/remove/));
});

describe('where calls go is told, and nothing is to end by it now', () => {
  test.each([
    'My calls go to my cell. I don’t want to stop it',
    'My calls go to my cell. My boss says switch it back but I don’t agree',
    'My calls go to my cell. Louis wants to switch it back',
    'My calls go to my cell. I’ll switch it back myself',
    'My calls go to my cell. On Friday switch it back',
    'Make sure all my calls go to my mobile. I don’t want that to change.',
    'When my calls go to my cell, I put it back myself. fine.',
    'if my calls go to my cell, switch it back',
    'mes appels vont sur mon cell. demain remettez comme avant',
    'mes appels vont sur mon cell. je veux pas remettre comme avant',
    'tout sonne sur mon cell. J’ai plus besoin d’aide',
  ])('%j', (text) => expect(heard(text)).not.toMatch(/off/));
  hears([
    ['need', 'My calls all go to my cell. Please switch it back to normal now, thanks', 'fwd self off'],
    ['need', 'Tous mes appels vont sur mon cell. Je voudrais remettre ça comme avant', 'fwd self off'],
  ]);
});

describe('both agree, and one is meant', () => {
  hears([
    ['need', 'my extension is 104 and hers is 105, both are fine, forward mine to 613 555 0100', 'claim x104; fwd self +16135550100'],
    ['need', 'I’m on 104 and Bob is on 105, we both want mine forwarded to 613 555 0100', 'fwd self +16135550100'],
    ['need', 'reset my voicemail PIN and the one of 104 stays', 'vmpin self'],
    ['need', 'mine is 104 and hers is 105, reset both voicemail PINs', 'claim x104; vmpin self; vmpin 105'],
  ]);
});

describe('a name of somebody else is not that of who writes', () => {
  hears([
    ['need', 'send a password reset to my colleague, 103@organization.com', 'cannot password'],
    ['need', 'Louis forgot the password, 103@organization.com', 'cannot password'],
    ['need', 'envoyez un nouveau mot de passe à Louis, 103@organization.com', 'cannot password'],
    ['need', 'I lost my PIN, ask 104@organization.com', 'mail pin'],
    ['need', '100@organization.com said could you remove 105', 'puzzled'],
    ['need', 'I’m not Daniel 101@organization.com please forward my calls to 613 555 0100', 'fwd self +16135550100'],
    ['need', 'je suis pas Daniel 101@organization.com je veux transférer mes appels au 613 555 0100', 'fwd self +16135550100'],
    ['need', 'his user name is 101@organization.com and I need a new password', 'newpassword'],
    ['need', 'forward my calls to 613 555 0100, my boss is 100@organization.com', 'fwd self +16135550100'],
    ['need', 'forward my calls to 613 555 0100. my boss is at extension 100', 'fwd self +16135550100'],
    ['need', 'my colleague is 103@organization.com, forward her calls to 613 555 0100', 'fwd 103@organization.com +16135550100'],
  ]);
});

describe('denied, supposed or asked', () => {
  hears([
    ['confirm', 'to be confirmed', 'puzzled'],
    ['confirm', 'à confirmer', 'puzzled'],
    ['confirm', 'ok comment ça marche', 'puzzled'],
    ['confirm', 'ok et comment ça marche exactement', 'thanks|puzzled'],
    ['number', 'not to 104', 'no'],
    ['known', 'don’t send my calls to 104', 'fwd self'],
    ['known', 'create no account for Claire', 'puzzled'],
    ['known', 'I changed my voicemail PIN and support PIN yesterday, thanks', 'thanks'],
    ['known', 'if Hannah’s email changes to new@x.example, what do we do?', 'cannot email-address; ask other'],
  ]);
});

describe('beside a PIN or code, what speaks against doing it asks again first', () => {
  hears([
    ['pin', '583920 but don’t do it yet', 'no; pin 583920'],
    ['pin', '583920 but the number is wrong', 'no; pin 583920'],
    ['pin', '583920 no', 'no; pin 583920'],
    ['pin', 'don’t do it yet, 583920', 'no; pin 583920'],
    ['pin', 'ne le faites pas encore, 583920', 'no; pin 583920'],
    ['pin', 'hold on, found it: 583920', 'pin 583920'],
    ['pin', 'wait I don’t see it... ah here 583920', 'pin 583920'],
    ['pin', 'I hadn’t looked in the spam yet: 583920', 'pin 583920'],
    ['pin', 'no, 583920', 'pin 583920'],
    ['pin', '583920, mais attendez', 'no; pin 583920'],
    ['code', '583920 but he is not dead', 'no'],
    ['code', '583920 mais il n’est pas parti', 'no'],
    ['pin', '583920 unless he comes back', 'no; pin 583920'],
    ['pin', '583920 but I changed my mind', 'pin 583920; cancel'],
    ['pin', '583920 but I had to look for it', 'pin 583920'],
    ['pin', '583920 but I think it’s the old one', 'pin 583920'],
    ['pin', 'sorry for the wait, 583920', 'pin 583920'],
    ['confirm', 'yes if it is a problem', 'hello|puzzled'],
    ['confirm', 'yes if it is not too much trouble', 'yes'],
    ['after', 'My calls all go to my cell. Put it back the way it was', 'fwd self off'],
  ]);
});
