import type { Hearing } from '../../../dialogs/heard';
import { anUnderstanding } from '../../support/heads';
import { hears } from './rows';
import { brief, situations } from './situations';

describe('a courtesy behind a comma begins nothing of its own', () => {
  hears([
    ['confirm', 'Yes, please.', 'yes'],
    ['confirm', 'Yes, please', 'yes'],
    ['confirm', 'yes, please!\n', 'yes'],
    ['confirm', 'Oui, svp.', 'yes'],
    ['confirm', 'No, please.', 'no'],
    ['pin', 'mail it again, please', 'mail pin'],
    ['confirm', 'yes, please do it', 'yes'],
  ]);
});

describe('who thanks for being told how, and parts, wants nothing done', () => {
  const told = { ...situations.doOrHow, question: { ask: 'do-or-how', kind: 'call-forwarding.set', told: true } } as const;
  test.each([
    ['great thanks bye', 'bye'],
    ['ok thanks', 'thanks'],
    ['parfait merci au revoir', 'bye'],
    ['yes thanks', 'fwd self'],
    ['oui merci', 'fwd self'],
    ['okay', 'fwd self'],
  ])('“%s”', (text, wanted) => expect(brief(anUnderstanding().hear(text, told).said)).toBe(wanted));
});

describe('right behind a change, “it” is that change', () => {
  const done = { ...situations.known, proved: true, done: [{ ...situations.confirm.changes[0], status: 'applied' }] } as Hearing;
  test.each([
    ['how can I undo it?', 'ask call-forwarding'],
    ['how do I turn that off again', 'ask call-forwarding'],
    ['qu’est-ce que je fais pour l’enlever ?', 'ask call-forwarding'],
    ['when will you call me back?', 'ask other'],
  ])('“%s”', (text, wanted) => expect(brief(anUnderstanding().hear(text, done).said)).toBe(wanted));
});
