import { anUnderstanding } from '../../support/heads';
import { newUsersEn } from './new-users.en';
import { newUsersFr } from './new-users.fr';
import { aHearing, brief, situations } from './situations';

const understanding = anUnderstanding();
const change = (fields: object) => ({ id: 'c-7', kind: 'user.add', subject: { is: 'self' }, fields, status: 'drafted' }) as const;
const known = { claimed: true, named: ['20417', '100'] };
const whole = { name: 'Sam Field', extension: '115', email: 'sam.field@organization.com' };
const asks = (field: 'name' | 'extension' | 'email', fields: object) => aHearing({ ...known, question: { ask: 'field', change: 'c-7', kind: 'user.add', field }, changes: [change(fields)] });
const where = {
  need: situations.need, known: aHearing(known),
  addName: asks('name', {}), addExtension: asks('extension', { name: 'Sam Field' }), addEmail: asks('email', { name: 'Sam Field', extension: '115' }),
  addConfirm: aHearing({ ...known, question: { ask: 'confirm', digest: 'd' }, changes: [change(whole)] }),
  addCorrection: aHearing({ ...known, question: { ask: 'correction' }, changes: [change(whole)] }),
};

describe.each([['English', newUsersEn, 'en'], ['French', newUsersFr, 'fr']] as const)('a user to be added, in %s', (_, rows, language) => {
  test.each(rows)('%s: %s', (situation, text, meant) => {
    const hearing = where[situation as keyof typeof where];
    expect(meant.split('|')).toContain(brief(understanding.hear(text, { ...hearing, language }).said));
  });
});
