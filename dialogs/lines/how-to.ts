/** Steps under each other, `1. ...`. */
export const numbered = (steps: readonly string[]): string => steps.map((step, n) => `${n + 1}. ${step}`).join('\n');

/** More steps than these nobody keeps in mind who only hears them. */
export const stepsAloud = 3;

/** The first steps for ears, each behind its word; as many as there are words. */
export const spokenSteps = (steps: readonly string[], linking: readonly string[]): string =>
  linking.flatMap((word, n) => steps[n] ?? []).map((step, n) => `${linking[n] ?? ''} ${step.charAt(0).toLowerCase()}${step.slice(1)}`).join(' ');
