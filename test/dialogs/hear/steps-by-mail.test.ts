import { anUnderstanding } from '../../support/heads';
import { hears } from './rows';
import { brief, situations } from './situations';

const understanding = anUnderstanding();

describe('the steps of an article by mail', () => {
  hears([
    ['steps', 'yes', 'steps by mail'],
    ['steps', 'yes please, send it to me', 'steps by mail'],
    ['steps', 'oui, volontiers', 'steps by mail'],
    ['steps', 'email it to me', 'steps by mail'],
    ['steps', 'envoyez-les-moi par courriel', 'steps by mail'],
    ['steps', 'no thanks', 'no'],
    ['steps', 'non merci', 'no'],
    ['need', 'mail me the steps', 'steps by mail'],
    ['need', 'Could you please send me these steps?', 'steps by mail'],
    ['known', 'email me the whole article', 'steps by mail'],
    ['need', 'envoyez-moi les étapes', 'steps by mail'],
    ['need', 'Pouvez-vous m’envoyer les étapes par courriel ?', 'steps by mail'],
  ]);

  test.each([
    'how do I mail you the instructions',
    'don’t mail me the steps',
    'what are the steps by mail',
    'mail me my PIN',
    'forward my calls to 613 555 0142',
  ])('are not wished by “%s”', (words) => {
    expect(brief(understanding.hear(words, { ...situations.steps, language: 'en' }).said)).not.toContain('steps by mail');
  });

  test('keys say yes and no to them', () => {
    expect(['1', '2'].map((keys) => brief(understanding.hearKeys(keys, situations.steps).said))).toEqual(['steps by mail', 'no']);
  });
});
