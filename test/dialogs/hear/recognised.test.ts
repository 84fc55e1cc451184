import { digitsSaid } from '../../../dialogs/hear/things/digits-said';
import { asRecognised } from '../../../dialogs/hear/text/recognised';
import { anUnderstanding } from '../../support/heads';
import { brief, situations, type Situation } from './situations';

const understanding = anUnderstanding();
const open = { question: { ask: 'need' }, country: 'CA' } as const;

/** On a call in a language: where it stands, what the recogniser wrote down, what it comes to. */
function heard(language: 'en' | 'fr', rows: readonly (readonly [Situation, string, string])[]): void {
  test.each(rows)(`${language}, at the question %s: %s`, (situation, text, wanted) => {
    const said = brief(understanding.hear(text, { ...situations[situation], language, channel: 'voice' }).said);
    expect(wanted.split('|')).toContain(said);
  });
}

describe('apostrophes that a recogniser left out', () => {
  test.each([
    ['c est ça', "c'est ça"],
    ['d accord', "d'accord"],
    ['j ai oublié l identifiant qu il me faut', "j'ai oublié l'identifiant qu'il me faut"],
    ['s il vous plaît il s appelle paul', "s'il vous plaît il s'appelle paul"],
    ['il n y a personne', "il n'y a personne"],
    ['that s right i m at louis s desk', "that's right i'm at louis's desk"],
    ['i don t know they re gone', "i don't know they're gone"],
  ])('are put back: %s', (text, wanted) => {
    expect(asRecognised(text, open)).toBe(wanted);
  });

  test.each([
    'c as in charlie four eight',
    'd as in dog a n n',
    'l arobase organization point com',
    'dossier c huit k deux',
    'c eight k two seven',
  ])('letters that are spelled stay letters: %s', (text) => {
    expect(asRecognised(text, open)).toBe(text);
  });

  test('a case number is spelled where one is asked for', () => {
    const text = 'c un est';
    expect(asRecognised(text, { ...open, question: { ask: 'case-number' } })).toBe(text);
  });

  heard('fr', [
    ['confirm', 'c est ça', 'yes'],
    ['confirm', 'd accord', 'yes'],
    ['confirm', 'oui c est le bon numéro', 'yes'],
    ['confirm', 'c est pas ça', 'no'],
    ['confirm', 'j ai changé d idée', 'no|cancel'],
    ['confirm', 'oui si mon patron est d accord', 'puzzled|'],
    ['doOrHow', 'd accord', 'yes|fwd self'],
    ['need', 'faut que j arrête le renvoi d appels', 'fwd self off'],
    ['need', 'j ai oublié mon identifiant', 'remind|ask login-name'],
  ]);
  heard('en', [
    ['confirm', 'that s right', 'yes'],
    ['confirm', 'that s the one', 'yes'],
    ['confirm', 'yes that would be lovely', 'yes'],
    ['confirm', 'that would be wrong', 'no'],
    ['confirm', 'that s not right', 'no'],
    ['need', 'i don t know my pin', 'mail pin'],
  ]);
});

describe('numbers with hesitations and words that only sound like digits', () => {
  heard('en', [
    ['number', 'um it is six one three uh five five five uh oh one four two', 'field c-1 +16135550142'],
    ['who', 'two o for one seven', 'claim 20417'],
    ['who', 'um two zero four uh one seven', 'claim 20417'],
    ['who', 'it is 204 17', 'claim 20417'],
    ['extension', 'one won', 'claim 20417 x11'],
    ['extension', 'a hundred and one', 'claim 20417 x101'],
  ]);
  heard('fr', [
    ['who', 'compte 204 17', 'claim 20417'],
    ['who', 'deux cent quatre dix sept', 'claim 20417'],
  ]);

  test.each([
    ['six won three five five five oh one four too', 'six one three five five five oh one four two'],
    ['six one three five five five zero one for two please', 'six one three five five five zero one four two please'],
    ['613 then 555 0142', '613 555 0142'],
    ['613 555 01 for two', '613 555 01 4 2'],
    ['six un trois cinq cinq cinq zéro un quatre de', 'six un trois cinq cinq cinq zero un quatre deux'],
  ])('are one telephone number: %s', (text, wanted) => {
    expect(digitsSaid(text, open)).toBe(wanted);
  });

  test.each([
    'forward one oh three to six one three five five five oh one four two',
    'forward my calls to 613 555 0142 for two weeks',
    'six one three five five five oh one four two for extension one oh one',
    '101 and 102',
    'option two then three',
  ])('words that mean themselves stay: %s', (text) => {
    expect(digitsSaid(text, open)).toBe(text);
  });

  test('a time of the day is one only where no digits follow', () => {
    expect(asRecognised('6:13 555 0142 until 6:30', open)).toBe('613 555 0142 until 6:30');
  });

  test('a PIN said with hesitations is covered and never taken', () => {
    const { said, masked } = understanding.hear('my PIN is four eight uh three nine um two zero', {
      ...situations.known,
      language: 'en',
      channel: 'voice',
    });
    expect(said.filter(({ is }) => is === 'secret')).toEqual([]);
    expect(masked).not.toMatch(/four|eight|three|nine|zero/);
  });
});

describe('what is said in one breath', () => {
  heard('en', [
    [
      'need',
      'hi this is daniel okafor one oh one at organization dot com i need to forward my calls',
      'claim 101@organization.com; fwd self',
    ],
    ['need', 'this is extension one oh one account two oh four one seven i forgot my voicemail pin', 'claim 20417 x101; vmpin self'],
    ['need', 'i need to set up call for warding to six one three five five five zero one four three please', 'fwd self +16135550143'],
    ['need', 'for ward my calls', 'fwd self'],
    ['need', 'forward two six one three five five five oh one six one', 'fwd self +16135550161'],
    ['need', 'i lost my p i n', 'mail pin'],
    ['need', 'no i want a person', 'person'],
    ['need', 'no wait undo that', 'undo'],
    ['who', 'one oh one at o r g a n i z a t i o n dot com', 'claim 101@organization.com'],
    ['who', 'one oh one a t organization dot com', 'claim 101@organization.com'],
    ['who', 'd a n i e l dot o k a f o r at organization dot com', 'claim daniel.okafor@organization.com'],
  ]);
  heard('fr', [['who', 'un zéro un arobase o r g a n i z a t i o n point com', 'claim 101@organization.com']]);
});

describe('half of who was named put right at the summary', () => {
  heard('en', [
    ['confirm', 'no my extension is one oh four', 'claim 20417 x104'],
    ['confirm', 'no that account number is wrong it s two oh four one eight', 'claim 20418 x101'],
  ]);
  heard('fr', [['confirm', 'non mon poste c est le cent quatre', 'claim 20417 x104']]);

  test('is not for who is proved', () => {
    const { said } = understanding.hear('my extension is one oh four', {
      ...situations.confirm,
      proved: true,
      language: 'en',
      channel: 'voice',
    });
    expect(brief(said)).toBe('claim x104');
  });
});

describe('half a sentence', () => {
  heard('en', [
    ['need', 'i need to', 'puzzled'],
    ['need', 'i would like', 'puzzled'],
    ['need', 'i need to speak to a person', 'person'],
  ]);
  heard('fr', [
    ['need', 'je voudrais', 'puzzled'],
    ['doOrHow', 'je veux bien', 'yes|fwd self'],
  ]);
});

describe('nothing more is wanted on a call', () => {
  heard('en', [
    ['known', 'no', 'bye'],
    ['known', 'no thanks', 'bye'],
    ['need', 'no thank you', 'bye'],
    ['need', 'that s all', 'bye'],
    ['need', 'nothing else thank you', 'bye'],
    ['need', 'no', 'no'],
    ['need', 'thank you', 'thanks'],
    ['known', 'no i want a person', 'person'],
    ['known', 'no forward my calls to 613 555 0142', 'fwd self +16135550142'],
    ['doOrHow', 'no thanks bye', 'bye|no; bye'],
    ['confirm', 'that s all', 'puzzled'],
  ]);
  heard('fr', [
    ['known', 'non', 'bye'],
    ['need', 'non merci', 'bye'],
    ['need', 'c est tout merci', 'bye'],
    ['need', 'rien d autre', 'bye'],
  ]);

  test('in writing it is thanks, and the chat stays', () => {
    expect(brief(understanding.hear("that's all", { ...situations.known, channel: 'chat' }).said)).toBe('thanks');
  });
});

describe('on a call, without a mark between', () => {
  heard('en', [
    [
      'known',
      'forward 104 to 613 555 0100 and 105 to 613 555 0101 no wait 105 to 613 555 0102',
      'fwd 104 +16135550100; fwd 105 +16135550102',
    ],
    ['waiting', 'never mind i’ll do it with you just turn my forwarding off', 'fwd self off'],
    ['known', 'i was wondering does forwarding cost anything', 'ask billing'],
    ['known', 'how does forwarding work', 'ask call-forwarding'],
    // Said once more.
    ['need', 'sorry i dropped the phone can you say that again', ''],
    ['need', 'hello sorry i didn’t catch that the line is bad could you repeat the question please', ''],
    ['confirm', 'what was the number again', ''],
    ['confirm', 'sorry which number was that', ''],
    ['confirm', 'can you read me the number again please', ''],
    ['need', 'repeat my order forward my calls to 613 555 0100', 'fwd self +16135550100'],
    // What forwarding cannot do is told, and it is asked again.
    ['confirm', 'yes but only from monday to friday', 'condition'],
    ['confirm', 'only when i’m busy', 'condition'],
    ['confirm', 'yes but only after 5pm', 'condition'],
    ['confirm', 'wait until friday', 'later'],
    ['confirm', 'not today maybe on monday', 'later'],
  ]);
  heard('fr', [
    ['confirm', 'c’était quel numéro déjà', ''],
    ['confirm', 'oui mais seulement du lundi au vendredi', 'condition'],
    ['confirm', 'oui mais juste à partir de 17h', 'condition'],
    ['need', 'désolé j’ai pas entendu pouvez-vous répéter la question', ''],
  ]);
});

describe('on a call, an excuse before the answer', () => {
  heard('en', [
    ['confirm', 'sorry yes', 'yes'],
    ['confirm', 'sorry about that i was talking to someone else yes please do that', 'yes'],
    ['confirm', 'sorry i was on mute yes', 'yes'],
    ['confirm', 'sorry no', 'no'],
    ['confirm', 'sorry yes but not that number', 'no'],
    ['need', 'sorry i was talking to someone else', ''],
    ['number', 'oh okay then goodbye', 'cancel; bye'],
  ]);
});

describe('on a call, put right while it is said', () => {
  heard('en', [
    ['known', 'my son changed my forwarding to 613 555 0188 can you put it back to 613 555 0177', 'fwd self +16135550177'],
    ['known', 'forward 105’s calls no wait mine to 613 555 0188', 'fwd self +16135550188'],
    ['known', 'forward extension 105’s line sorry i mean my line to 613 555 0188', 'fwd self +16135550188'],
    ['known', 'forward 105 no wait 104 to 613 555 0188', 'fwd 104 +16135550188'],
    ['known', 'forward my calls to six one three five five five oh one eighty eight no eighty nine', 'fwd self +16135550189'],
    ['known', 'forward my calls to 613 555 0188 no 45 minutes is too long', 'fwd self +16135550188'],
    ['confirm', 'the area code should be 416', 'field +14165550100'],
    ['confirm', 'that’s correct except the area code is 416', 'field +14165550100'],
    ['confirm', 'is the area code 416', 'puzzled'],
  ]);
  heard('fr', [['confirm', 'non l’indicatif régional c’est le 514', 'field +15145550100']]);
});
