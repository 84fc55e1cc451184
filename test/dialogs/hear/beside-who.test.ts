import { anUnderstanding } from '../../support/heads';
import { hears } from './rows';
import { aHearing, brief, situations } from './situations';

describe('what is put right beside a name, where who asks is asked for, is heard apart from it', () => {
  hears([
    ['who', '101@organization.com, and the number is 0101 not 0100', 'claim 101@organization.com; field +16135550101'],
    ['who', '101@organization.com and sorry 0101', 'claim 101@organization.com; field +16135550101'],
    ['who', '101@organization.com, mais le numéro c’est 0101', 'claim 101@organization.com; field +16135550101'],
    ['who', '101@organization.com', 'claim 101@organization.com'],
  ]);
});

describe('the end of an account number is not the number', () => {
  hears([['who', 'account finish with 17', 'ask login-name']]);
});

describe('whose it is, said with a name beside it', () => {
  hears([
    ['whose', 'her name is Sofia, 102', 'fwd 102 +16135550190'],
    ['whose', 'elle s’appelle Sofia, poste 102', 'fwd 102 +16135550190'],
  ]);
});

describe('an undo of one of several, with its reason', () => {
  hears([
    ['afterTwo', 'undo 104 cuz she’s back', 'fwd 104 off'],
    ['afterTwo', 'undo the one for 104 because she is back', 'fwd 104 off'],
    ['afterTwo', 'undo 104 unless she is away', 'condition|puzzled|fwd 104 off; condition'],
  ]);
});

describe('for whom it is, put right beside who asks', () => {
  const hearing = aHearing({ question: { ask: 'who' }, changes: situations.confirmTwo.changes.slice(1) });
  const heard = (text: string): string => brief(anUnderstanding().hear(text, hearing).said);

  test.each([
    'I’m 100@organization.com, and sorry, it’s for 102 not 104',
    '100@organization.com. It’s for 102, not 104',
    'je suis 100@organization.com, et pardon c’est pour le 102 pas le 104',
  ])('%s', (text) => {
    expect(heard(text).split('; ').toSorted()).toEqual(['claim 100@organization.com', 'subject 102']);
  });

  test('who says their own extension says who they are', () => {
    expect(heard('I’m at extension 102, not 104')).not.toContain('subject');
  });
});
