import { anUnderstanding } from '../../support/heads';
import { heardMail, threads, type MailRow } from './mail-rows';

const understanding = anUnderstanding();
const hears = (rows: readonly MailRow[]): void => {
  test.each(rows)('in %s: %j %j is %j', (...row) => expect(heardMail(row)).toBe(row[3]));
};
const plain = (text: string): boolean => understanding.hearMail({ subject: '', text }, threads.confirmPin).plain;

describe('what mails tell beside their wish', () => {
  hears([
    ['first', 'Voicemail', 'How do I listen to my voicemail from home? I keep forgetting.', 'ask voicemail'],
    ['first', 'x', 'I keep forgetting my PIN.', 'mail pin'],
    ['confirmPin', '', 'Oops, I mixed up the digits. It should be 613 555 0152, not 0125.', 'field +16135550152'],
    ['confirmPin', '', "J'ai inversé deux chiffres, c'est le 613 555 0152.", 'field +16135550152'],
    ['confirmPin', '', 'I always mix up the digits of my PIN, please send it', 'mail pin'],
    ['confirmPin', '', 'I am still getting calls at my desk.', 'ask call-forwarding'],
    ['first', 'x', 'Je reçois encore des appels à mon bureau.', 'ask call-forwarding'],
    ['first', 'x', 'Please forward my calls to 613 555 0100. Last time a lot of customers complained to my boss.', 'fwd self +16135550100'],
    ['first', 'x', 'I want to complain to your manager', 'person'],
    ['first', 'x', 'I am not very good with computers, please forward my calls to 613 555 0100.', 'fwd self +16135550100'],
    ['first', 'x', 'Je ne suis pas bon avec les ordinateurs. Renvoyez mes appels au 613 555 0100.', 'fwd self +16135550100'],
    ['first', 'x', "I don't want to talk to a computer", 'person'],
    ['first', 'x', 'I would like to set up call forwarding myself. Where do I find that?', 'ask call-forwarding'],
    ['first', 'x', 'Je voudrais activer le renvoi moi-même.', 'ask call-forwarding'],
  ]);
});

describe('a signature in one line', () => {
  hears([
    [
      'confirmPin',
      '',
      '483920\n\nDaniel Okafor | Sales | 613 555 0101\n\n***\nThis email has been scanned for viruses. Ref 884213.',
      'pin 483920',
    ],
    ['confirmPin', '', '483920\n\nChantal Roy • Ventes • 613 555 0101', 'pin 483920'],
    ['first', 'x', 'Please forward:\n\nHannah | 104 | 613 555 0142', 'fwd self; fwd 104 +16135550142'],
  ]);
});

describe('how a request stands, asked by mail', () => {
  hears([
    ['confirmPin', '', 'Hi, has this been done yet?', 'ask progress'],
    ['confirmPin', '', 'Can you please let me know if this has been done?', 'ask progress'],
    ['confirmPin', '', 'Any news on this?', 'ask progress'],
    ['confirmPin', '', 'Bonjour, est-ce que ma demande a été traitée ?', 'ask progress'],
    ['confirmPin', '', 'Cela a-t-il été fait ?', 'ask progress'],
    ['confirmPin', '', 'This has been done', 'puzzled'],
  ]);
});

describe('a request that is taken back by mail', () => {
  hears([
    ['confirmPin', '', 'That won’t be necessary after all, thanks anyway.', 'cancel'],
    ['confirmPin', '', 'Actually it is no longer needed.', 'cancel'],
    ['confirmPin', '', 'Finalement ce ne sera pas nécessaire, merci quand même.', 'cancel'],
    ['confirmPin', '', 'Please ignore my last message.', 'cancel'],
    ['confirmPin', '', 'Please disregard my previous email.', 'cancel'],
    ['confirmPin', '', 'Veuillez ne pas tenir compte de mon message précédent.', 'cancel'],
    ['confirmPin', '', 'Ignorez mon dernier courriel svp', 'cancel'],
    ['confirmPin', '', 'Please ignore my last message, it should be 613 555 0152', 'field +16135550152'],
  ]);
});

describe('a change that somebody says was not theirs', () => {
  hears([
    ['first', 'x', 'I never asked for this!! Somebody must have used my computer.', 'not me'],
    ['first', 'x', "I didn't request that change", 'not me'],
    ['first', 'x', 'Je n’ai jamais demandé cela !', 'not me'],
    ['first', 'x', 'I got a mail with a PIN but I did not ask for that', 'ask support-pin'],
  ]);
});

describe('a new user told in the lines of a form', () => {
  const user = 'add camille.fortin@org.example x117 “Camille Fortin”';
  hears([
    ['first', 'New employee', 'Please add her:\n\nName: Camille Fortin\nExtension: 117\nEmail: camille.fortin@org.example', user],
    ['first', 'New user', 'First name: Camille\nLast name: Fortin\nExt: 117\nE-mail: camille.fortin@org.example', user],
    ['first', 'x', 'Please create a user:\n- Full name: Camille Fortin\n- Ext. 117\n- Email address: camille.fortin@org.example', user],
    [
      'first',
      'x',
      'Nouvel utilisateur à créer :\n\nNom : Fortin\nPrénom : Camille\nPoste : 117\nCourriel : camille.fortin@org.example',
      user,
    ],
    [
      'first',
      'x',
      'Nouvelle employée. Merci de l’ajouter :\nNom : Camille Fortin\nPoste : 117\nCourriel : camille.fortin@org.example',
      user,
    ],
    ['first', 'x', 'please add a new user. And my own login name: I forgot it', 'add; remind'],
    ['first', 'New employee?', '', 'ask users'],
  ]);
});

describe('a PIN beside a yes with a condition is no order', () => {
  test.each([
    'Yes, provided it is free. My PIN is 483920',
    'OK, assuming this costs nothing. 483920',
    'Yes, on condition that I can stop it. 483920',
    'I guess so. 483920',
    'Let me check with my boss first. 483920',
    'D’accord, à condition que ce soit gratuit. NIP 483920',
    'Oui, pourvu que ce soit sans frais. 483920',
    'Oui, sous réserve que cela ne coûte rien. 483920',
    'Je crois que oui. 483920',
    'Je dois d’abord vérifier. 483920',
  ])('%j', (text) => expect(plain(text)).toBe(false));

  test.each(['Yes please. My PIN is 483920, thanks for your help', 'Oui, c’est bien ça. Mon NIP est 483920. Merci de votre aide'])(
    '%j is one',
    (text) => expect(plain(text)).toBe(true),
  );
});

test('the case number behind “password” in a subject is no password', () => {
  const { maskedSubject } = understanding.hearMail({ subject: 'Re: password [C-48K2-7]', text: '483920' }, threads.confirmPin);
  expect(maskedSubject).toBe('Re: password [C-48K2-7]');
});

describe('what is wanted for somebody else is never done for the writer', () => {
  hears([
    ['first', 'Call forwarding for ext. 104', 'Please forward to 613 555 0190.', 'fwd 104 +16135550190'],
    ['first', 'Call forwarding for Marie', 'Please forward to 613 555 0190. PIN 482913', 'puzzled; pin 482913'],
    ['first', 'Call forwarding for Marie', 'Please forward extension 104 to 613 555 0190.', 'fwd 104 +16135550190'],
    ['first', 'Call forwarding', 'Please arrange this for Marie Tremblay.', 'puzzled'],
    ['first', 'Renvoi d’appels', 'Merci de faire le nécessaire pour Marie.', 'puzzled'],
    ['first', 'x', 'Please set up forwarding to 613 555 0190 for my boss.', 'puzzled'],
    ['first', 'x', 'Merci d’activer un renvoi vers le 613 555 0190 pour Marie.', 'puzzled'],
    ['first', 'Call forwarding', 'Please do this for me.', 'fwd self'],
    ['first', 'Call forwarding for the weekend', 'Please forward my calls to 613 555 0190.', 'fwd self +16135550190'],
    ['first', 'x', 'Please forward my calls to 613 555 0190 for Marie', 'fwd self +16135550190'],
  ]);
});

describe('a subject that was forwarded speaks of somebody else as "my"', () => {
  hears([
    ['first', 'FW: my calls', 'Hi support, can you please take care of this for Marie?', 'below'],
    ['first', 'Fwd: Voicemail PIN', 'Please see below and handle. Thanks', 'below'],
    ['first', 'TR : Renvoi d’appels', 'Pouvez-vous vous en occuper ?', 'below'],
    ['first', 'Fwd: Call forwarding', 'Please forward my calls to 613 555 0142.', 'fwd self +16135550142'],
    ['first', 'Fwd: forward 104 to 613 555 0142', 'Please do this. Amelia', 'fwd 104 +16135550142'],
  ]);
});

describe('a number that is not at hand mails no PIN', () => {
  hears([
    ['numberPin', '', 'I don’t have the number at hand right now. I’ll send it tonight.', 'later'],
    ['numberPin', '', 'Je n’ai pas le numéro sous la main, je vous l’envoie ce soir.', 'later'],
    ['numberPin', '', 'I don’t have my PIN at hand.', 'mail pin'],
    ['numberPin', '', 'I don’t have it.', 'mail pin'],
  ]);
});

describe('what was looked for in vain is how to do it', () => {
  hears([
    ['first', 'x', 'How do I change my voicemail PIN? I looked in the guide but couldn’t find it.', 'ask voicemail-pin'],
    ['first', 'x', 'Comment changer le NIP de ma boîte vocale ? J’ai cherché dans le guide mais je ne trouve pas.', 'ask voicemail-pin'],
    ['confirmPin', '', 'I can’t find it', 'mail pin'],
    ['confirmPin', '', 'The PIN I have doesn’t work. Please make me a new one.', 'mail pin'],
  ]);
});

describe('a list, the sentence that sums it up and who signs are no order for the writer', () => {
  hears([
    [
      'first',
      'forwarding list',
      '101 -> 613 555 0165\n103 -> 613 555 0166\n\nPlease set these forwardings. Amelia Stone',
      'fwd 101 +16135550165; fwd 103 +16135550166',
    ],
    [
      'first',
      'x',
      '104 -> 613 555 0165\n105 -> 613 555 0166\n\nMerci de mettre en place ces renvois.',
      'fwd 104 +16135550165; fwd 105 +16135550166',
    ],
    ['first', 'x', 'Please remove both forwardings. 104 and 105.', 'fwd 104 off; fwd 105 off'],
    [
      'first',
      'Olivia’s calls',
      'Olivia asked me to write to you: her line (103) should ring at 613 555 0166 from now on.\n\nDaniel, 101@organization.com',
      'fwd 103 +16135550166',
    ],
    [
      'first',
      'Arrivée lundi',
      'Une nouvelle collègue, Nadia Benali, arrive lundi. Merci de lui créer un accès : poste 117, nadia.benali@organization.com.\nAmelia Stone, 100@organization.com',
      'add nadia.benali@organization.com x117 “Nadia Benali”',
    ],
    [
      'first',
      'x',
      'I wrote 613 555 0165 in my earlier mail but it must be 613 555 0167. Please forward my calls there.',
      'fwd self +16135550167',
    ],
    ['first', '', 'Theo Lang (ext. 116) won’t be joining us after all. Please take his user out again.', 'remove 116'],
    ['first', 'choppy sound', 'When I talk with customers the sound is choppy and they hear an echo.', 'ask device'],
  ]);
});

describe('what was changed without them is told, and nothing is ordered', () => {
  hears([
    ['first', '???', 'I received a mail saying my password was reset. That wasn’t me!', 'not me'],
    ['first', '', 'Someone reset my password. It wasn’t me.', 'not me'],
    ['first', '', 'J’ai reçu un courriel disant que mon mot de passe a été réinitialisé. Ce n’était pas moi !', 'not me'],
    ['first', '', 'I want my password reset. It wasn’t me who locked it.', 'newpassword'],
    ['first', '', 'My forwarding to 613 555 0161 works fine. Thank you.', 'ask call-forwarding'],
    ['first', '', 'The forwarding to 613 555 0161 is not working.', 'ask call-forwarding'],
    ['first', '', 'Forwarding to 613 555 0161 please.', 'fwd self +16135550161'],
  ]);
});

describe('what we need, asked beside a wish, is told by what is asked for', () => {
  hears([
    ['first', 'x', 'I want to forward my calls. What do you need from me?', 'fwd self'],
    ['first', 'x', 'Je voudrais faire renvoyer mes appels. De quoi avez-vous besoin ?', 'fwd self'],
    ['first', 'x', 'I want to forward my calls. What do you need a PIN for?', 'fwd self; ask support-pin'],
    [
      'first',
      'x',
      'Nobody picks up, and as he looks after two of our bigger customers that is awkward. Could his extension (105) ring at our answering service? They are on 613 555 0164. One more thing out of curiosity: do people who call him still reach his voicemail?',
      'fwd 105 +16135550164; ask voicemail',
    ],
    ['first', 'x', 'Forward my calls to 613 555 0147. Out of curiosity, what does it cost?', 'fwd self +16135550147; ask billing'],
  ]);
});
