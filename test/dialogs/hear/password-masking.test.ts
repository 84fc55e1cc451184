import { MASK } from '../../../dialogs/hear/mask/mask';
import { anUnderstanding } from '../../support/heads';
import { aHearing, situations } from './situations';

const understanding = anUnderstanding();
const password = 'Geheimnis-Zz-9471';
const drafted = (said: ReturnType<typeof understanding.hear>['said']): readonly string[] =>
  said.flatMap((one) => (one.is === 'event' && one.event.type === 'request.drafted' ? one.event.drafts.map(({ kind }) => kind) : []));

describe('a password that somebody writes (P10)', () => {
  test.each([
    (it: string) => `my password is ${it}`,
    (it: string) => `new password: ${it}`,
    (it: string) => `my new password should be ${it}`,
    (it: string) => `The password must be "${it}".`,
    (it: string) => `I typed ${it} as password`,
    (it: string) => `set it to ${it} as my new password, please`,
    (it: string) => `password ${it} does not work on the portal`,
    (it: string) => `passwort ${it}`,
    (it: string) => `the password I want is ${it}`,
    (it: string) => `the password that I chose yesterday was ${it}`,
    (it: string) => `please change my password to ${it}`,
    (it: string) => `pwd=${it}`,
    (it: string) => `Mon mot de passe est ${it}`,
    (it: string) => `mot de passe ${it}`,
    (it: string) => `Mon nouveau mot de passe devrait être ${it}.`,
    (it: string) => `le mot de passe que je veux est ${it}`,
    (it: string) => `je voudrais ${it} comme nouveau mot de passe`,
    (it: string) => `mon mdp sera ${it}, merci`,
    (it: string) => `changez mon mot de passe en ${it}`,
  ])('is masked whole (%#)', (frame) => {
    for (const it of [password, 'Summer2026!', 'a-b-c-d-e-f-g-h-9-Zz', 'x_Kw!tR#pq7']) {
      for (const masked of [
        understanding.hear(frame(it), situations.need).masked,
        understanding.hearMail({ subject: '', text: frame(it) }, situations.need).masked,
      ]) {
        expect(masked).toContain(MASK);
        for (const part of it.split(/[^A-Za-z0-9]+/).filter((piece) => piece.length > 1)) expect(masked).not.toContain(part);
      }
    }
  });

  test.each([
    'password for 104',
    'reset the password of extension 104',
    'my password should be reset',
    'the password must be changed',
    'password reset',
    'my password does not work!',
    'Mon mot de passe doit être changé',
    'password 101@organization.com',
    'my password for the portal is expired',
    'I want to use my phone for the password reset',
    'the password page https://support.example/portal is slow',
  ])('and nothing else: %s', (text) => {
    expect(understanding.hear(text, situations.need).masked).toBe(text);
  });
});

describe('a PIN in the sentence behind a password', () => {
  test.each([
    'Please reset my password. My PIN is 725158.',
    'Please reset my password.\nMy PIN is 725158.',
    'Please reset my password. PIN: 725158',
    'Réinitialisez mon mot de passe. Mon NIP est 725158.',
    'Mon mot de passe est perdu, envoyez un lien. NIP 725158',
  ])('%s: is the PIN, and no new one is wished', (text) => {
    for (const claimed of [true, false]) {
      for (const heard of [
        understanding.hearMail({ subject: '', text }, aHearing({ ...situations.need, claimed })),
        understanding.hear(text, aHearing({ ...situations.need, claimed })),
      ]) {
        expect(heard.said).toContainEqual({ is: 'secret', purpose: 'pin', digits: '725158' });
        expect(drafted(heard.said)).toEqual(['password.reset']);
        expect(heard.masked).not.toMatch(/\d/);
      }
    }
  });

  test.each(['Change the PIN of my voicemail. PIN 482911', 'my password PIN is 482911'])('but no other secret: %s', (text) => {
    expect(understanding.hear(text, situations.need).said.some(({ is }) => is === 'secret')).toBe(false);
  });
});
