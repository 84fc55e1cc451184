import { anUnderstanding } from '../../support/heads';
import { brief, situations, type Situation } from './situations';

/** What is said, and what around it says nothing of it: every one beside every other means the same. */
const said: readonly (readonly [Situation, string, string])[] = [
  ['need', 'forward my calls to 613 555 0100', 'fwd self +16135550100'],
  ['need', 'for Hannah at 104, send calls to 613 555 0101', 'fwd 104 +16135550101'],
  ['need', 'I need a call diversion', 'fwd self'],
  ['need', '100@organization.com could you remove 105', 'claim 100@organization.com; remove 105'],
  ['need', 'my voicemail won’t let me in anymore', 'vmpin self'],
  ['known', 'turn off 104’s forwarding and mine too', 'fwd self off; fwd 104 off'],
  ['known', 'reset the voicemail pin for 104 and for me', 'vmpin self; vmpin 104'],
  ['known', 'rm ext 105', 'remove 105'],
  ['known', 'stop forwarding 104 and 105 actually 105 can stay as it is', 'fwd 104 off'],
  ['known', 'forward my calls to 613 555 0100 no more', 'fwd self off'],
  ['confirm', 'yes', 'yes'],
  ['confirm', 'that is my mobile number, yes', 'yes'],
  ['confirm', 'ok checked with him, go ahead', 'yes'],
  ['confirm', 'change it', 'no'],
  ['confirm', 'actually leave it i’ll be in the office after all', 'cancel'],
  ['confirmRemove', 'yep he doesn’t work here anymore', 'yes'],
  ['confirmStop', 'yes, I’m back at my desk', 'yes'],
  ['choice', 'the third one', 'remind'],
  ['whose', 'mine', 'fwd self +16135550190'],
  ['who', 'I am 101@organization.com', 'claim 101@organization.com'],
  ['pin', '483920', 'pin 483920'],
  ['pin', 'not needed, I will stay here', 'cancel'],
  ['afterTwo', 'undo the one for 104', 'fwd 104 off'],
];
const before = ['Hi there, ', 'Good morning! ', 'excuse me, ', 'Sorry to bother you but ', 'quick question: ', 'well ', 'um, '];
const behind = [
  ' please',
  ' if you would',
  ', thanks in advance',
  ' thank you so much',
  '. Much appreciated',
  ' when you get a chance',
  ' asap',
  ', no rush',
  '!',
];

const dits: readonly (readonly [Situation, string, string])[] = [
  ['need', 'pour Tomasz au 105, envoyez les appels au 613 555 0101', 'fwd 105 +16135550101'],
  ['need', 'pouvez-vous transférer mes appels pour moi', 'fwd self'],
  ['known', 'enlevez le renvoi du 104, gardez celui du 105', 'fwd 104 off'],
  ['known', 'réinitialisez le NIP de messagerie du 104 et le mien', 'vmpin self; vmpin 104'],
  ['confirm', 'ok faites-le', 'yes'],
  ['confirm', 'j’ai changé d’avis, ne touchez à rien', 'cancel'],
  ['whose', 'le mien', 'fwd self +16135550190'],
  ['choice', 'le troisième', 'remind'],
  ['after', 'finalement c’est le 613 555 0143', 'fwd self +16135550143'],
  ['afterTwo', 'annulez celui du 104', 'fwd 104 off'],
];
const avant = [
  'Bonjour, ',
  'Bonsoir! ',
  'Excusez-moi, ',
  'Désolé de vous déranger mais ',
  'petite question : ',
  'euh ',
  'S’il vous plaît, ',
];
const derriere = [' s’il vous plaît', ', merci d’avance', ' merci beaucoup', ' si possible', ' dès que possible', ", rien d'urgent", ' !'];

const understanding = anUnderstanding();
const meaning = (situation: Situation, text: string): string => brief(understanding.hear(text, situations[situation]).said);

describe('courtesies around what is said change nothing of it', () => {
  test.each(said)('%s: %s', (situation, text, wanted) => {
    const ways = before.flatMap((start) => ['', ...behind].map((end) => `${start}${text}${end}`)).concat(behind.map((end) => text + end));
    expect(ways.map((way) => [way, meaning(situation, way)])).toEqual(ways.map((way) => [way, wanted]));
  });
  test.each(dits)('%s: %s', (situation, text, wanted) => {
    const ways = avant
      .flatMap((start) => ['', ...derriere].map((end) => `${start}${text}${end}`))
      .concat(derriere.map((end) => text + end));
    expect(ways.map((way) => [way, meaning(situation, way)])).toEqual(ways.map((way) => [way, wanted]));
  });
});

describe('a courtesy that is the answer itself is heard', () => {
  test.each<readonly [Situation, string, string]>([
    ['confirm', 'please', 'yes'],
    ['confirm', 's’il vous plaît', 'yes'],
    ['after', 'thank you so much', 'thanks'],
    ['after', 'merci beaucoup', 'thanks'],
    ['need', 'no thanks', 'no'],
    ['need', 'hello?', 'hello'],
    ['need', 'hi thanks', 'thanks'],
    ['confirm', '👍 thank you', 'yes'],
    ['confirm', '👎 please', 'no'],
    ['need', 'ce sera tout, bonne journée', 'bye'],
    ['known', 'ok merci', 'thanks'],
    ['known', 'reset 104’s voicemail pin and mine, Dan', 'vmpin self; vmpin 104'],
    ['afterTwo', 'undo the one for 104, Maya', 'fwd 104 off'],
    ['known', 'add a new user, Dan', 'add “Dan”'],
    ['known', 'forward the calls of my colleague, Dan', 'puzzled'],
    ['known', 'send calls of Hannah, Daniel to 613 555 0100', 'puzzled'],
  ])('%s: %s', (situation, text, wanted) => {
    expect(meaning(situation, text)).toBe(wanted);
  });
});
