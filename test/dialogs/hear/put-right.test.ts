import { anUnderstanding } from '../../support/heads';
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
