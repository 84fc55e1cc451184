import type { Question, Wanted } from '../../machines/question';

type Asked<Ask extends Question['ask']> = Extract<Question, { readonly ask: Ask }>;

/** The question itself where it is this one, or this one among the several a mail asks at once. */
export function wanted<Ask extends Wanted['ask']>(question: Question, ask: Ask): Asked<Ask> | undefined {
  const is = (one: Question): one is Asked<Ask> => one.ask === ask;
  if (question.ask !== 'several') return is(question) ? question : undefined;
  return (question.wants as readonly Question[]).find(is);
}

/** Six bare digits are a PIN or code here (P10). */
export const awaitsSecret = (question: Question): boolean =>
  wanted(question, 'pin') !== undefined || wanted(question, 'code') !== undefined;

/** Digits here are secret: never repeated, and on a call never taken by ear. */
export const keepsSecret = (question: Question): boolean => awaitsSecret(question) || question.ask === 'new-secret';

/**
 * One question for a whole answer to several: a yes is the first thing it may be, then a secret. What is given besides is read piece by
 * piece.
 */
export function foremost(question: Question): Question {
  if (question.ask !== 'several') return question;
  return wanted(question, 'confirm') ?? wanted(question, 'pin') ?? wanted(question, 'code') ?? question.wants[0] ?? { ask: 'need' };
}
