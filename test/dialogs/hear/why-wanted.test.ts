import { anUnderstanding } from '../../support/heads';
import { hears } from './rows';
import { brief, situations, type Situation } from './situations';

/** What is ordered, and what beside it only tells why, or asks it kindly: every one beside every other means the same. */
const said: readonly (readonly [Situation, string, string])[] = [
  ['need', 'forward my calls to 613 555 0100', 'fwd self +16135550100'],
  ['need', 'for Hannah at 104, send calls to 613 555 0101', 'fwd 104 +16135550101'],
  ['known', 'forward 104 and 105 both to 613 555 0142 and take mine off', 'fwd 104 +16135550142; fwd 105 +16135550142; fwd self off'],
  ['known', 'stop forwarding 104 and 105. Leave 105 as it is', 'fwd 104 off'],
  ['known', 'turn off 104’s forwarding and mine too', 'fwd self off; fwd 104 off'],
  ['known', 'reset 104’s voicemail pin and mine', 'vmpin self; vmpin 104'],
  ['known', 'rm ext 105', 'remove 105'],
  ['known', 'I need to add a user', 'add'],
  ['known', 'change 104’s email address', 'newaddress 104'],
  ['known', 'send me a new support PIN', 'newpin'],
  ['need', 'I want my calls forwarded', 'fwd self'],
  ['after', 'ok, switch it off', 'fwd self off'],
];
const before = [
  'We’re moving offices so ',
  'My phone is broken, ',
  'I’m off sick. ',
  'Since nobody is in the office, ',
  'We are short-staffed so ',
  'My colleague told me to ask you: ',
  'As the administrator I’d like to ask: ',
  'It’s urgent: ',
  'Here’s what I need: ',
];
const behind = [
  ' because I’m travelling',
  ' since nobody is in the office',
  ', as I’m off sick',
  ' so I can work from home',
  ', my boss asked for it',
  ', that would be great',
  '. My desk phone is dead.',
];
const dits: readonly (readonly [Situation, string, string])[] = [
  ['need', 'renvoyez mes appels au 613 555 0100', 'fwd self +16135550100'],
  ['need', 'pour Tomasz au 105, envoyez les appels au 613 555 0101', 'fwd 105 +16135550101'],
  ['known', 'enlevez le renvoi du 104 et le mien', 'fwd self off; fwd 104 off'],
  ['known', 'réinitialisez le NIP de messagerie du 104 et le mien', 'vmpin self; vmpin 104'],
  ['known', 'créez un compte pour Claire Dubois', 'add “Claire Dubois”'],
  ['known', 'supprimez le poste 105', 'remove 105'],
];
const avant = [
  'On déménage alors ',
  'Mon téléphone est brisé, ',
  'Je suis malade. ',
  'Comme personne n’est au bureau, ',
  'Mon collègue m’a dit de vous demander : ',
  'En tant qu’administratrice, ',
  'C’est urgent : ',
  'Voici ce dont j’ai besoin : ',
];
const derriere = [
  ' parce que je suis en déplacement',
  ' car il n’y a personne au bureau',
  ', vu que je suis malade',
  ', on manque de personnel',
  ', ce serait super',
  '. Mon poste est en panne.',
];
/** Of what is an order in so many words. */
const asked = ['. Can you do that?', '. Is that ok?', ', is that something you can do?'];
const demande = ['. Pouvez-vous faire ça ?', '. Est-ce possible ?'];

const understanding = anUnderstanding();
const meaning = (situation: Situation, text: string): string => brief(understanding.hear(text, situations[situation]).said);

describe('why something is wanted changes nothing of it', () => {
  test.each(said)('%s: %s', (situation, text, wanted) => {
    const ways = [...before.map((start) => start + text), ...behind.map((end) => text + end), `${before[0]}${text}${behind[0]}`];
    expect(ways.map((way) => [way, meaning(situation, way)])).toEqual(ways.map((way) => [way, wanted]));
  });
  test.each(dits)('%s: %s', (situation, text, wanted) => {
    const ways = [...avant.map((start) => start + text), ...derriere.map((end) => text + end), `${avant[0]}${text}${derriere[0]}`];
    expect(ways.map((way) => [way, meaning(situation, way)])).toEqual(ways.map((way) => [way, wanted]));
  });
});

describe('an order is not lost in what is asked behind it', () => {
  test.each([...said.slice(0, 6), ...dits])('%s: %s', (situation, text, wanted) => {
    const ways = (/^(?:[crse]\w+z|pour T)/.test(text) || /é/.test(text) ? demande : asked).map((end) => text + end);
    expect(ways.map((way) => [way, meaning(situation, way)])).toEqual(ways.map((way) => [way, wanted]));
  });
  hears([
    ['need', 'forward my calls to 613 555 0100. How long does it take?', 'fwd self +16135550100; ask progress'],
    ['need', 'forward my calls to 613 555 0100. How much does it cost?', 'fwd self +16135550100; ask billing'],
    ['confirm', 'change it to 613 555 0199, is that ok?', 'field +16135550199'],
    ['confirm', 'is that ok?', 'ask other'],
    ['need', 'My calls go to 613 555 0100, is that ok?', 'ask call-forwarding'],
    ['need', 'If I forward my calls to 613 555 0100, is that ok?', 'ask call-forwarding'],
    ['need', 'can I forward my calls to 613 555 0100, is that possible?', 'ask call-forwarding (fwd self +16135550100)'],
    ['need', 'I was going to forward my calls to 613 555 0100, is that ok?', 'ask call-forwarding'],
    ['need', '105 forwards his calls to 613 555 0100, is that ok?', 'ask call-forwarding'],
  ]);
});

describe('when something is wanted, or a question, is no reason', () => {
  hears([
    ['need', 'We’re moving offices next week so forward my calls to 613 555 0100', 'fwd self +16135550100; condition'],
    ['need', 'forward my calls to 613 555 0100 as soon as I’m on the road', 'fwd self +16135550100; condition'],
    ['need', 'forward my calls to 613 555 0100 as long as nobody is in the office', 'fwd self +16135550100; condition'],
    ['need', 'forward my calls to 613 555 0100 once I’m on vacation', 'fwd self +16135550100; condition'],
    ['need', 'If I’m on the road, forward my calls to 613 555 0100', 'fwd self +16135550100; condition'],
    ['need', 'When nobody is in the office, forward my calls to 613 555 0100', 'fwd self +16135550100; condition'],
    ['need', 'renvoyez mes appels au 613 555 0100 dès que je suis sur la route', 'fwd self +16135550100; condition'],
    ['need', 'si je suis malade, renvoyez mes appels au 613 555 0100', 'fwd self +16135550100; condition'],
    ['need', 'how do I forward my calls because I’m travelling', 'ask call-forwarding'],
    ['need', 'my phone is broken, how do I forward my calls?', 'ask call-forwarding; ask device'],
    ['need', 'mon téléphone est brisé, comment renvoyer mes appels ?', 'ask call-forwarding; ask device'],
    ['need', 'my phone is broken', 'ask device'],
    ['need', 'my phone is broken so I need a new one', 'cannot device'],
    ['need', 'were my calls forwarded to 613 555 0100?', 'ask call-forwarding'],
    ['need', 'were all calls forwarded to 613 555 0100 yesterday', 'ask call-forwarding'],
    ['need', 'were we supposed to forward our calls to 613 555 0100', 'ask call-forwarding'],
    ['need', 'My colleague wants her calls forwarded, my boss asked for it', 'puzzled'],
    ['confirm', 'yes, I’m travelling', 'yes'],
    ['confirm', 'no, I’m off sick', 'no'],
  ]);
});

describe('who is off is away, and turns nothing off', () => {
  hears([
    ['need', 'forward my calls, I’m off today', 'fwd self'],
    ['need', 'I want my calls forwarded, as he is off sick', 'fwd self'],
    ['need', 'forward my calls. I have the day off', 'fwd self'],
    ['need', 'forward calls to 104 and 105, as he’s off sick', 'fwd 104; fwd 105'],
    ['need', 'forward 104, she’s off this week', 'fwd 104; condition'],
    ['need', 'I was off last week, please stop forwarding my calls', 'fwd self off'],
    ['need', 'take 104’s forwarding off today', 'fwd 104 off'],
    ['need', 'I want my forwarding off', 'fwd self off'],
    ['need', 'is my forwarding off?', 'ask forwarding-state'],
  ]);
});
