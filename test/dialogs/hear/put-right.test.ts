import { anUnderstanding } from '../../support/heads';
import type { Hearing } from '../../../dialogs/heard';
import type { Subject } from '../../../machines/words';
import { hears } from './second-rows';
import { brief, situations } from './situations';

describe('what was summarized is given up before something else is wished for', () => {
  hears([
    ['confirm', 'no leave it actually. I forgot my portal password, that is more urgent', 'cancel; newpassword'],
    ['confirm', 'No. I forgot my password, do that instead', 'cancel; newpassword'],
    ['confirm', 'no, forget that, make me a new voicemail PIN', 'cancel; vmpin self'],
    ['confirm', 'no. forward 104 to 613 555 0177', 'cancel; fwd 104 +16135550177'],
    ['confirm', 'non laissez faire. J’ai oublié mon mot de passe', 'cancel; newpassword'],
  ]);
});

describe('... and not where it is wanted besides, or only put right', () => {
  hears([
    ['confirm', 'no wait, also reset my voicemail PIN', 'vmpin self'],
    ['confirm', 'No, and I need a new voicemail PIN', 'vmpin self'],
    ['confirm', 'yes and reset my voicemail PIN', 'vmpin self'],
    ['confirm', 'never mind that, forward it to 613 555 0177', 'field +16135550177'],
  ]);
});

describe('who was named is put right in a later sentence', () => {
  hears([
    ['who', 'it’s 102. No sorry, that’s my neighbour, I’m 101, account 20417', 'claim 20417 x101'],
    ['who', 'I’m 102 on account 20417. oh wait that’s Sofia’s, mine is 101', 'claim 20417 x101'],
    ['who', 'my email is dan@example.net... sorry no that’s my private one, I’m 101@organization.com', 'claim 101@organization.com'],
    ['who', 'c’est le 102. Non pardon, ça c’est ma voisine, je suis le 101, compte 20417', 'claim 20417 x101'],
    ['who', '101@organization.com, sorry for the delay', 'claim 101@organization.com'],
    ['who', 'account 20417, sorry, ext 101', 'claim 20417 x101'],
    ['who', 'The card on my phone says 20417 and underneath that ext. 101.', 'claim 20417 x101'],
  ]);
});

describe('what was given before a PIN was another secret', () => {
  hears([
    ['pin', 'oh no that was the door code, here it is 584950', 'pin 584950'],
    ['pin', 'sorry, that was the door code. The right one is 584950', 'pin 584950'],
  ]);
});

describe('what is taken back in the next breath is not answered', () => {
  hears([
    ['need', 'Please stop my voicemail... no, sorry, I mean I need to reset my voicemail PIN.', 'vmpin self'],
    ['need', 'Please change my ringtone. Sorry, also forward my calls to 613 555 0100', 'fwd self +16135550100; cannot device'],
    ['need', 'I can’t log in, I don’t remember what my username is', 'remind'],
    ['after', 'Sorry, I’ve changed my mind, can you undo that', 'undo'],
  ]);
});

describe('somebody is to be removed who is still to be told', () => {
  const whose = (text: string): unknown =>
    anUnderstanding()
      .hear(text, situations.known)
      .said.map((said) => (said.is === 'event' && said.event.type === 'message.puzzling' ? said.event.whose : brief([said])));

  test.each([
    'I want to delete a user',
    'can you remove a user for me please',
    'I’d like to delete someone from our account',
    'je veux supprimer un utilisateur',
  ])('“%s”', (text) => expect(whose(text)).toEqual(['user.remove']));

  test.each([
    ['how do I delete a user', 'ask users'],
    ['can I remove a user?', 'ask users'],
    ['Tomasz on 105 left us on Friday so he can come off', 'remove 105'],
  ])('“%s”', (text, heard) => expect(whose(text)).toEqual([heard]));
});

describe('what was told here is asked for once more', () => {
  hears([
    ['pin', 'Could you read me back the number it goes to now?', 'ask progress'],
    ['pin', 'which number did I give you?', 'ask progress'],
    ['pin', 'c’est quel numéro déjà ?', 'ask progress'],
    ['after', 'where do my calls go now?', 'ask progress'],
    ['after', 'Is there anything I need to do now?', 'ask progress'],
    ['after', 'Dois-je faire autre chose ?', 'ask progress'],
    ['need', 'where do my calls go now?', 'ask forwarding-state'],
    ['pin', 'what number do I call?', 'how to call'],
  ]);
});

describe('a question beside an open question is answered', () => {
  hears([
    ['pin', 'Before I give you that, will my boss be told about this?', 'ask other'],
    ['confirm', 'Yes but only if I can turn it off again myself later', 'ask call-forwarding'],
    ['confirm', 'oui mais seulement si je peux l’enlever après', 'ask call-forwarding'],
    ['confirm', 'yes but only if I am busy', 'condition'],
    ['doOrHow', 'just wanted to know', 'no'],
    ['after', 'No that’s ok, I’ll do it on my own, just wanted to know', 'bye'],
    ['after', 'no worries then', 'thanks'],
    ['after', 'off', 'fwd self off'],
  ]);
});

describe('calls that a customer makes, and contentment, want nothing', () => {
  hears([
    ['waiting', 'thanks, I’ll give her a ring', 'thanks'],
    ['waiting', 'ok let me call Maya', 'thanks'],
    ['waiting', 'je vais l’appeler', 'thanks'],
    ['waiting', 'who is that?', 'ask approval'],
    ['after', 'All good!', 'thanks'],
    ['after', 'you’re a star', 'thanks'],
    ['after', 'yes', 'yes'],
    ['confirm', 'All good!', 'yes'],
    ['confirm', 'good to know', 'thanks'],
    ['confirm', 'Fine, I’ll remember. Yes.', 'yes'],
  ]);
});

describe('how long it holds is asked', () => {
  hears([
    ['confirm', 'And it comes off by itself Monday?', 'ask call-forwarding'],
    ['after', 'finally. will it stay like that this time?', 'ask call-forwarding'],
    ['after', 'and if I want it gone next week what do I write?', 'ask call-forwarding'],
    ['after', 'is it updated from your end?', 'ask progress'],
    ['after', 'So what should I tell him?', 'ask progress'],
    ['after', 'what was the case number again?', 'ask case-number'],
    ['after', 'and now what about 101, is his on?', 'ask forwarding-state'],
  ]);
});

describe('what was given up is wanted after all', () => {
  const hearing = {
    ...situations.known,
    givenUp: [{ kind: 'call-forwarding.set', subject: { is: 'self' }, fields: { number: '+16135550173' } }],
  } as const;
  const heard = (text: string): string => brief(anUnderstanding().hear(text, hearing).said);

  test.each([
    ['Actually hmm. Ok yes do it after all', 'fwd self +16135550173'],
    ['on second thought, go ahead', 'fwd self +16135550173'],
    ['finalement oui, faites-le', 'fwd self +16135550173'],
    ['yes', 'yes'],
    ['yes, go ahead', 'yes'],
    ['oui, allez-y', 'yes'],
    ['can you do it on Monday?', 'puzzled'],
    ['no don’t do it', 'no'],
    ['forward my calls to 613 555 0188', 'fwd self +16135550188'],
  ])('“%s”', (text, said) => expect(heard(text)).toBe(said));
});

describe('where who speaks sits, and whose calls are meant', () => {
  hears([
    ['need', 'forward my calls to 613 555 0131, I’m on extension 101, account 20417', 'claim 20417 x101; fwd self +16135550131'],
    [
      'need',
      'forward my calls to 613 555 0131. I’m on extension 101 with Organization, acct #20417',
      'claim 20417 x101; fwd self +16135550131',
    ],
    ['need', 'stop my forwarding, I’m on 101, account 20417', 'claim 20417 x101; fwd self off'],
    ['need', 'renvoyez mes appels au 613 555 0131, je suis sur le poste 101, compte 20417', 'claim 20417 x101; fwd self +16135550131'],
    ['known', 'stop the forwarding on extension 104', 'fwd 104 off'],
    ['need', 'forward 104 to 105', 'fwd 104 105'],
    ['confirm', 'Ok just 101 and 104 then, now is fine', 'cancel; fwd 101 +16135550100; fwd 104 +16135550100'],
    ['confirm', 'just 104', 'cancel; fwd 104 +16135550100'],
    ['confirm', 'just two minutes', ''],
    ['number', 'to my wife’s cell', ''],
  ]);

  test.each(['forward everybody’s calls to 613 555 0100', 'renvoyez les appels de tout le monde au 613 555 0100'])(
    'several who are not named: “%s” drafts nothing',
    (text) => expect(brief(anUnderstanding().hear(text, situations.known).said)).toBe('puzzled'),
  );
});

describe('“and whose?” is answered with several', () => {
  const whose = { kind: 'call-forwarding.set', fields: { number: '+16135550100' } } as const;
  const asked = { ...situations.known, question: { ask: 'need', whose } } as const;

  test.each([
    ['Ok just 101 and 104 then, now is fine', 'fwd 101 +16135550100; fwd 104 +16135550100'],
    ['101, 104 et 105', 'fwd 101 +16135550100; fwd 104 +16135550100; fwd 105 +16135550100'],
    ['only 104', 'fwd 104 +16135550100'],
    ['not 101 and 104', 'puzzled'],
  ])('“%s”', (text, said) => expect(brief(anUnderstanding().hear(text, asked).said)).toBe(said));
});

describe('which PIN, which number and which account are meant', () => {
  const mistaken = { ...situations.pin, named: ['20471', '101'] };

  hears([
    ['who', 'The one for picking up my messages', 'vmpin self'],
    ['who', 'celui pour écouter mes messages', 'vmpin self'],
    ['after', 'hmm, nah, go back to the one before', 'undo'],
    ['confirm', 'yes that’s better', 'yes'],
    ['confirm', 'it’s not better', 'puzzled'],
    ['pin', 'well that’s the thing it doesn’t work', 'mail pin'],
    ['pin', 'Is it safe to type it here?', 'ask identity'],
    ['need', 'Ok, I’m not an administrator so never mind.', 'thanks'],
    ['need', 'Can you add users?', 'ask users'],
    ['after', 'and is it on now?', 'ask progress'],
    ['after', 'so all my calls come to my desk again?', 'ask progress'],
    ['after', 'where do I click?', 'ask progress'],
  ]);

  test.each([
    ['Oh I mixed up the digits: 20417', 'claim 20417 x101'],
    ['sorry, my account number was wrong. It’s 20417', 'claim 20417 x101'],
    ['48392', 'secret? length'],
  ])('“%s” where a PIN is asked for', (text, said) => expect(brief(anUnderstanding().hear(text, mistaken).said)).toBe(said));
});

describe('how long a mailed link works is asked of the one that was mailed', () => {
  const mailed = (kind: 'password.reset' | 'welcome.resend'): Hearing => ({
    ...situations.after,
    done: [{ id: 'c-1', kind, subject: { is: 'self' }, fields: {}, status: 'applied' }],
  });

  test.each([
    ['How long is the link good for?', 'welcome.resend', 'ask welcome-mail'],
    ['do I have to use the link today?', 'password.reset', 'ask password'],
    ['how long does this one last', 'welcome.resend', 'ask welcome-mail'],
  ] as const)('“%s” behind %s', (text, kind, said) => expect(brief(anUnderstanding().hear(text, mailed(kind)).said)).toBe(said));
});

describe('the same once more, and what is ordered besides', () => {
  const done = (kind: 'voicemail-pin.reset' | 'user.remove' | 'user.add', subject: Subject): Hearing => ({
    ...situations.after,
    done: [{ id: 'c-1', kind, subject, fields: {}, status: 'applied' }],
  });
  const of104 = { is: 'extension', extension: '104' } as const;

  test.each([
    ['same for 105 please', done('voicemail-pin.reset', of104), 'vmpin 105'],
    ['and 105 too', done('user.remove', of104), 'remove 105'],
    ['forward 105 to 613 555 0100 too', done('voicemail-pin.reset', of104), 'fwd 105 +16135550100'],
    [
      'And the same for Omar Haddad on 121, omar.haddad@example.com',
      done('user.add', { is: 'self' }),
      'add omar.haddad@example.com x121 “Omar Haddad”',
    ],
  ])('“%s”', (text, hearing, said) => expect(brief(anUnderstanding().hear(text, hearing).said)).toBe(said));

  hears([
    ['known', 'Could you stop the forwarding for 104, and put 103 through to 613 555 0188 please?', 'fwd 104 off; fwd 103 +16135550188'],
    ['known', 'Could you stop the forwarding for 104, and how do I add a user?', 'fwd 104 off; ask users'],
    ['after', 'and while you’re at it forward my calls to 613 555 0116', 'fwd self +16135550116'],
    ['need', 'hmm alright do it, 613 555 0133', 'fwd self +16135550133'],
    ['after', 'what’s it set to again?', 'ask progress'],
    ['pin', 'is it safe to send my PIN by mail?', 'ask support-pin'],
  ]);
});
