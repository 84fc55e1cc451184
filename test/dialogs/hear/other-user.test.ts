import { anUnderstanding } from '../../support/heads';
import { brief, situations } from './situations';

const understanding = anUnderstanding();
const [mine] = situations.confirm.changes;
const of104 = mine && { ...situations.confirm, changes: [{ ...mine, subject: { is: 'extension' as const, extension: '104' } }] };
const heard = (text: string): string | undefined => of104 && brief(understanding.hear(text, of104).said);

test.each([
  'wait, Hannah’s in. It’s 105 who’s away, not 104',
  'It’s 105, not 104',
  'not 104, 105',
  'hang on, 104 is in today, it’s 105 who is off',
  'attendez, Hannah est là. C’est le 105 qui est absent, pas le 104',
  'c’est 105 pas 104',
])('a summary for the wrong user is put right: %s', (text) => expect(heard(text)).toBe('subject 105'));

test.each([
  ['It’s 105 and 106, not 104', 'puzzled'],
  ['It’s not 105', 'puzzled'],
  ['Is it 105 who’s away, not 104?', 'ask other'],
  ['I’m 105, not 104', 'claim 20417 x105'],
])('and is not by what may mean something else: %s', (text, wanted) => expect(heard(text)).toBe(wanted));
