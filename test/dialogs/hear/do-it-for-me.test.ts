import { anUnderstanding } from '../../support/heads';
import { brief, situations } from './situations';

const understanding = anUnderstanding();
const heard = (text: string): string => brief(understanding.hear(text, situations.need).said);

test.each(['please do it for me', 'can you just do it for me please?'])('with nothing open it is a wish to have it done: %s', (text) =>
  expect(heard(text)).toBe('yes'),
);

test.each(['an employee quit yesterday, what should I do?', 'an employee quit, what do I do?', 'un employé a démissionné, que faire ?'])(
  'somebody who left is told of, and what to do is asked: %s',
  (text) => expect(heard(text)).toBe('ask users'),
);

test.each(['I got a welcome mail, what now?', 'j’ai reçu un courriel de bienvenue, et maintenant ?'])(
  'whoever has the welcome mail wants no other: %s',
  (text) => expect(heard(text)).toBe('ask welcome-mail'),
);

test('whoever has none does', () => {
  expect(heard('I never got a welcome mail, send it again')).toBe('welcome self');
});

test.each(['oui, faites-le pour moi', 'yes, do that for me', 'ok then do it please'])(
  'behind the answer how it is done it is done: %s',
  (text) => expect(brief(understanding.hear(text, situations.toldOfVoicemail).said)).toBe('vmpin self'),
);

test.each([
  ['no, don’t do it', 'no'],
  ['does it do that for me?', 'ask other'],
])('and not by what orders nothing: %s', (text, wanted) =>
  expect(brief(understanding.hear(text, situations.toldOfVoicemail).said)).toBe(wanted),
);
