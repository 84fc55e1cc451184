import { hearsMail } from './hears-mail';
import { anUnderstanding } from '../../support/heads';
import { hears } from './rows';
import { aHearing, brief, situations } from './situations';

const asked = 'pin 123456; ask call-forwarding';
const reports = [
  'My colleague asked me to forward calls to 613 555 0142 last week, is that still active? PIN 123456',
  'Did you forward my calls to 613 555 0142 yet? PIN 123456',
  'I asked you to forward my calls to 613 555 0142. Is it done? PIN 123456',
  'I asked you to forward my calls to 613 555 0142 yesterday, is it done? PIN 123456',
  'I had asked you last Tuesday to forward my calls to 613 555 0142. Was that done? PIN 123456',
  'Have you already forwarded my calls to 613 555 0142? PIN 123456',
  'Is the forwarding to 613 555 0142 still on? PIN 123456',
  'My boss told me to forward my calls to 613 555 0142 last month. Is this forwarding still in place? PIN 123456',
  'Last week I requested that my calls be forwarded to 613 555 0142. Has that been set up? PIN 123456',
  'We asked to have my calls forwarded to 613 555 0142 - did that go through? PIN 123456',
  'A week ago I set up forwarding to 613 555 0142. Is it still on? PIN 123456',
  'I forwarded my calls to 613 555 0142 yesterday, is that still active? PIN 123456',
  'Est-ce que le renvoi vers le 613 555 0142 est encore actif ? NIP 123456',
  'Je vous ai demandé de renvoyer mes appels vers le 613 555 0142. Est-ce fait ? NIP 123456',
  'Ma collègue m’a demandé de renvoyer les appels vers le 613 555 0142 la semaine dernière, est-ce toujours actif ? NIP 123456',
  'Avez-vous renvoyé mes appels vers le 613 555 0142 ? NIP 123456',
  'J’avais demandé que mes appels soient renvoyés au 613 555 0142. C’est fait ? NIP 123456',
  'Le renvoi vers le 613 555 0142 est-il toujours en place ? NIP 123456',
] as const;

describe('a change that is told of, and whose state is asked, is no order', () => {
  hearsMail(reports.map((text) => ['first', 'Call forwarding', text, asked] as const));
  hears(reports.map((text) => ['known', text, asked] as const));
});

describe('a report that is followed by an order is one', () => {
  hearsMail([
    [
      'first',
      'x',
      'My boss asked me to have my calls forwarded to 613 555 0142. Please do that. PIN 123456',
      'fwd self +16135550142; pin 123456',
    ],
    [
      'first',
      'x',
      'My manager asked me to contact you. Please forward my calls to 613 555 0142. Is it done today? PIN 123456',
      'fwd self +16135550142; pin 123456|fwd self +16135550142; pin 123456; ask call-forwarding|fwd self +16135550142; pin 123456; ask other|fwd self +16135550142; pin 123456; ask progress',
    ],
    [
      'first',
      'x',
      'On m’a dit de vous écrire. Veuillez renvoyer mes appels au 613 555 0142. NIP 123456',
      'fwd self +16135550142; pin 123456',
    ],
  ]);
});

describe('whether anything was changed is asked how far it is', () => {
  hears([
    ['known', 'so nothing was changed, right?', 'ask progress'],
    ['known', 'you didn’t change anything, did you?', 'ask progress'],
    ['after', 'and my forwarding hasn’t been touched, right?', 'ask progress'],
    ['known', 'vous n’avez rien changé, hein ?', 'ask progress'],
    ['known', 'nothing was changed', 'puzzled'],
  ]);

  const mailed = (kind: 'password.reset' | 'call-forwarding.set') =>
    aHearing({ ...situations.after, done: [{ id: 'c-1', kind, subject: { is: 'self' }, fields: {}, status: 'applied' }] });
  test.each(['did it work? i dont see any email', 'nothing arrived yet', 'je ne vois aucun courriel'])(
    'a mail of the last change: %s',
    (text) => {
      expect(brief(anUnderstanding().hear(text, mailed('password.reset')).said)).toBe('ask progress');
      expect(brief(anUnderstanding().hear(text, mailed('call-forwarding.set')).said)).not.toBe('ask progress');
    },
  );

  test.each(['how long will that take?', 'how many people are ahead of me?', 'c’est encore long ?'])(
    'somebody is waited for: %s',
    (text) => {
      expect(brief(anUnderstanding().hear(text, aHearing({ handling: 'waiting' })).said)).toBe('ask progress');
    },
  );

  test.each(['when are you open?', 'quand êtes-vous ouverts ?', 'are you open on weekends?'])(
    'opening hours are asked, also then: %s',
    (text) => {
      expect(brief(anUnderstanding().hear(text, aHearing({ handling: 'waiting' })).said)).toBe('ask opening-hours');
    },
  );
});

describe('what its teller did is no order to do it', () => {
  hears([
    ['known', 'we diverted our line to 613 555 0142 ourselves on Friday', 'ask call-forwarding'],
    ['known', "I've already forwarded my calls to 613 555 0142 myself", 'ask call-forwarding'],
    ['known', 'last year we forwarded extension 103 to 613 555 0142 during the holidays', 'ask call-forwarding'],
    ['known', 'j’ai déjà changé mon renvoi vers le 613 555 0142', 'ask call-forwarding'],
    ['known', 'I have changed my mobile, please forward my calls to 613 555 0142', 'fwd self +16135550142'],
    ['known', 'I have my calls forwarded to 613 555 0100 but I want them at 613 555 0142', 'fwd self +16135550142'],
    ['known', 'have my calls forwarded to 613 555 0142', 'fwd self +16135550142'],
  ]);
  hearsMail([
    ['first', 'FYI', 'I have forwarded my calls to 613 555 0142 in the portal. No action needed.', 'ask call-forwarding'],
    ['first', '', 'On a transféré le poste 104 au 613 555 0142 l’été dernier. Est-ce encore actif ?', 'ask call-forwarding'],
    ['first', 'Forwarding history', 'Can you tell me whether that is still active?', 'ask other'],
    ['first', '', 'I’ve already told you twice to forward my calls to 613 555 0142.', 'fwd self +16135550142'],
    ['first', '', 'J’ai déménagé, renvoyez mes appels au 613 555 0142.', 'fwd self +16135550142'],
  ]);
});

describe('where calls go is told, and where they are to go is ordered behind it', () => {
  hears([
    ['known', 'Extension 104 is currently forwarded to 613 555 0188. Please change it to 613 555 0142.', 'fwd 104 +16135550142'],
    ['known', 'my calls go to 613 555 0188. Please change that to 613 555 0142', 'fwd self +16135550142'],
    ['known', 'Please forward 104 to 613 555 0188 and 105 to 613 555 0142', 'fwd 104 +16135550188; fwd 105 +16135550142'],
  ]);
  hearsMail([
    [
      'first',
      'new cell number',
      'My calls are still being forwarded to the old one (613-555-0188). Please change it to 613-555-0142.',
      'fwd self +16135550142',
    ],
    ['first', '', 'Le poste 104 est renvoyé au 613 555 0188. Merci de le changer pour le 613 555 0142.', 'fwd 104 +16135550142'],
    ['first', '', 'Mes appels vont encore au 613 555 0188. Merci de le remplacer par le 613 555 0142.', 'fwd self +16135550142'],
    [
      'first',
      '',
      'Please forward my calls to 613 555 0142. Can you also change my number in the directory to 613 555 0188?',
      'fwd self +16135550142',
    ],
  ]);
});

describe('whether a request arrived is asked how far it is', () => {
  hears([
    ['known', 'have you received my request?', 'ask progress'],
    ['after', 'did you get my message', 'ask progress'],
    ['pin', 'did you get my PIN?', 'ask support-pin'],
  ]);
  hearsMail([
    ['first', 'Re: forwarding', "Did you receive my request from last week? I haven't heard anything.", 'ask progress'],
    ['first', 'Renvoi d’appels', 'Avez-vous bien reçu ma demande de la semaine dernière ?', 'ask progress'],
  ]);
});

describe('what was done, or is done by somebody else, is told and orders nothing', () => {
  hears([
    ['need', 'I’ve already reset my password, all good', 'thanks'],
    ['known', 'my daughter has changed my voicemail PIN for me', 'thanks'],
    ['need', 'Louis said he’d forward my calls himself', 'thanks'],
    ['need', 'j’ai déjà changé mon mot de passe, merci', 'thanks'],
    ['need', 'Louis a dit qu’il transférerait mes appels', 'thanks'],
    ['known', 'I’ve changed my password but it still doesn’t work', 'newpassword'],
    ['known', 'I changed my password and forgot it', 'newpassword'],
    ['known', 'kindly just reset my voicemail PIN', 'vmpin self'],
    ['need', 'I forwarded you our invoice yesterday', 'puzzled'],
    ['need', 'please forward this chat to your manager', 'person'],
    ['need', 'faites suivre ce message à votre patron', 'puzzled'],
    ['need', 'You promised my voicemail PIN would be reset', 'wish vmpin'],
    ['need', 'on m’a dit que mon NIP de messagerie serait réinitialisé', 'wish vmpin'],
    ['need', 'I was told my calls would be forwarded, please do it now to 613 555 0130', 'fwd self +16135550130'],
    ['need', 'I never asked for a password reset', 'not me'],
    ['need', 'je n’ai jamais demandé un nouveau mot de passe', 'not me'],
    ['need', 'What’s the difference between my login name and my email?', 'ask login-name'],
    ['need', 'what’s my login name', 'remind'],
  ]);
});

describe('who was only going to ask for it wants what follows', () => {
  hears([
    ['known', 'I was going to forward my calls but now I only need a new voicemail PIN', 'vmpin self'],
    ['known', 'I was about to have my calls forwarded but actually just reset my voicemail PIN', 'vmpin self'],
    ['known', 'j’allais renvoyer mes appels mais finalement réinitialisez juste mon NIP de messagerie', 'vmpin self'],
    ['known', 'I was hoping to have my calls forwarded to 613 555 0130', 'fwd self +16135550130'],
    ['known', 'I was going to be away so forward my calls to 613 555 0130', 'fwd self +16135550130'],
  ]);
});

describe('what was asked for then, and what is looked up', () => {
  hears([
    ['need', 'I requested a new PIN yesterday and it arrived, thanks', 'thanks'],
    ['need', 'I asked for a new PIN', 'newpin'],
    ['known', 'can you tell me 104’s email address', 'ask email-address'],
    ['known', 'tell me how to change 104’s email', 'ask email-address'],
    ['known', 'change 104’s email address please', 'newaddress 104'],
  ]);
});

describe('how far it is, asked behind whom one just talked to', () => {
  hears([
    ['need', 'hi i was just writing with robin about my line is that done yet', 'ask progress'],
    ['need', 'i was talking to your colleague earlier did it go through', 'ask progress'],
    ['need', 'bonjour j’étais en train de clavarder avec robin est-ce que c’est fait', 'ask progress'],
    ['need', 'i was talking to your colleague earlier and i want him back', 'person'],
    ['need', 'i was speaking with robin and i want my calls forwarded to 613 555 0100', 'fwd self +16135550100'],
  ]);
});

describe('why they are here again, and who is asked first', () => {
  hears([
    ['need', 'hello I was just on the phone with Robin and got cut off, I am 101@organization.com', 'claim 101@organization.com'],
    ['need', 'on a été coupés, je suis 101@organization.com', 'claim 101@organization.com'],
    ['need', 'my calls get cut off all the time', 'ask device'],
    ['need', 'hm okay well let me think i’d have to ask her first', ''],
    ['need', 'laissez-moi y penser je dois d’abord lui demander', ''],
    ['after', 'did Robin already do that too?', 'ask progress'],
  ]);
});
