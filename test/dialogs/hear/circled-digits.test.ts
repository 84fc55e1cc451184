import { anUnderstanding } from '../../support/heads';
import { situations } from './situations';

const understanding = anUnderstanding();

test.each(['④⑧②①⑨③', '❹❽❷❶❾❸', '➍➑➋➊➒➌', '➃➇➁➀➈➂', '⓸⓼⓶⓵⓽⓷', '⑷⑻⑵⑴⑼⑶'])(
  'a PIN in circles, %s, is heard and no sign of it is kept',
  (pin) => {
    expect(understanding.hear(pin, situations.need).masked).toBe('••••••');
    expect(understanding.hear(`my PIN is ${pin}`, situations.need).masked).toBe('my PIN is ••••••');
    const { masked, said } = understanding.hear(pin, situations.pin);
    expect([masked, said]).toEqual(['••••••', [{ is: 'secret', purpose: 'pin', digits: '482193' }]]);
  },
);

test('zeros in circles are digits, too', () => {
  expect(understanding.hear('⓿🄋🄌❷❶❾', situations.pin).said).toEqual([{ is: 'secret', purpose: 'pin', digits: '000219' }]);
});
